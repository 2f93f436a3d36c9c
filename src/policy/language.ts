/** Words that no text of a language does without. */
const COMMON: Record<string, string> = {
  en: 'the of and to in we you your that this for is are or with may our not by as have be on it from if when can will which',
  de: 'der die das und wir sie ihre ist zu den von mit für nicht werden wenn eine oder auf dem im auch sich ein als können des daten',
  fr: 'le la les des et nous vous votre vos que pour est dans une un sur par pas avec ou ne ce qui nos sont au du données lorsque',
  es: 'el la los las de y que en nosotros usted su sus para con por una un es no se del lo como cuando datos puede nuestros',
  pt: 'o a os as de e que em nós você seu seus para com por uma um não se do da como quando dados pode nossos',
  it: 'il la i le di e che noi lei suo per con un una non si del della come quando dati può nostri sono in da anche',
  nl: 'de het een en wij u uw van in is dat voor met niet op te aan die wanneer kunnen onze gegevens worden door',
  pl: 'i w z na że się do nie jest oraz dane nas przez dla lub może od o są po za',
  sv: 'och att det som en på är av för med vi du din den till inte om dina kan uppgifter från',
};
const CODES = Object.keys(COMMON);
/** Word → the languages that it is common in, by index. */
const LANGUAGES_OF = new Map<string, number[]>();
CODES.forEach((code, n) => {
  for (const word of COMMON[code]!.split(' ')) {
    const there = LANGUAGES_OF.get(word);
    if (there) there.push(n);
    else LANGUAGES_OF.set(word, [n]);
  }
});
const ENGLISH = CODES.indexOf('en');

/** Words that are looked at. */
const SAMPLE = 3000;
/** A text is of a language when this share of its words is common there. */
const LEAST_SHARE = 0.18;

/** The share of each language's common words in a text. */
function shares(text: string): { words: number; best: string; share: number; english: number } {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const step = Math.max(1, Math.floor(words.length / SAMPLE));
  const hits = new Array<number>(CODES.length).fill(0);
  let count = 0;
  for (let i = 0; i < words.length; i += step) {
    count++;
    for (const n of LANGUAGES_OF.get(words[i]!) ?? []) hits[n]!++;
  }
  const most = Math.max(...hits);
  const best = most > 0 ? CODES[hits.indexOf(most)]! : 'unknown';
  return {
    words: count,
    best,
    share: count === 0 ? 0 : most / count,
    english: count === 0 ? 0 : hits[ENGLISH]! / count,
  };
}

/** The language of a text as a two-letter code; `unknown` where its common words are none that is known. */
export function languageOf(text: string): string {
  const { best, share } = shares(text);
  return share >= LEAST_SHARE ? best : 'unknown';
}

const PLAINLY_ENGLISH = /\b(we|you|your|the|our)\b[\s\S]*?\b(and|to|of|with|may|is|are|or|your|the)\b/i;

/** True for a passage long enough to tell that it is not English. */
export function isForeign(text: string): boolean {
  if (text.length < 60 || PLAINLY_ENGLISH.test(text)) return false;
  const { words, best, share, english } = shares(text);
  if (words < 12) return false;
  return english < 0.08 || (best !== 'en' && share >= LEAST_SHARE && english < share / 2);
}
