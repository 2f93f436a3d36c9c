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
  da: 'og at det som en på er af for med vi du din den til ikke om dine kan oplysninger fra de dig når eller ind bruger uden kun efter hvad noget',
  no: 'og at det som en på er av for med vi du din den til ikke om dine kan opplysninger fra de deg når eller inn bruker uten bare etter hva noe',
  fi: 'ja on ei että tai se voi jotka joka kun sekä me sinun tietoja tietojen olla ovat emme voimme jos kuten myös',
  cs: 'a se v na že je které pro nebo k jsou vaše údaje s jako může z do o to by při vás',
  ro: 'și de în la a care pe cu sau pentru din nu să ne este sunt datele dumneavoastră vă poate noi prin',
  hu: 'a az és hogy nem vagy egy ön is az adatok meg amely ha más által során valamint mi azt ezt',
  tr: 've bir bu için ile veya kişisel olarak de da gibi size bizim daha sizin verileri bilgileri her olan',
  id: 'dan yang anda untuk kami dengan tidak dari atau ini dalam di kepada dapat akan data pada oleh informasi jika adalah',
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

/** What has no gap for so long is an address or a script, and no word of any language with gaps. */
const NO_WORDS = /(?<![!-~])[!-~]{60,}/g;

/** All letters of a text are of the alphabet that English is written in, and none has a mark. */
const PLAIN = /^[\0-\x7f\u2000-\u206f]*$/;
const PLAIN_WORDS = /[a-z]+/g;
const WORDS = /\p{L}+/gu;

/** The share of each language's common words in a text. */
function shares(text: string): {
  words: number;
  best: string;
  share: number;
  english: number;
  /** Words that are common in the language that comes nearest beside English. */
  rival: number;
} {
  const low = text.toLowerCase().replace(NO_WORDS, ' ');
  const words = low.match(PLAIN.test(low) ? PLAIN_WORDS : WORDS) ?? [];
  const step = Math.max(1, Math.floor(words.length / SAMPLE));
  const hits = new Array<number>(CODES.length).fill(0);
  let count = 0;
  for (let i = 0; i < words.length; i += step) {
    count++;
    for (const n of LANGUAGES_OF.get(words[i]!) ?? []) hits[n]!++;
  }
  const most = Math.max(...hits);
  // One word is common in too many.
  const best = most > 1 ? CODES[hits.indexOf(most)]! : 'unknown';
  return {
    words: count,
    best,
    share: count === 0 ? 0 : most / count,
    english: count === 0 ? 0 : hits[ENGLISH]! / count,
    rival: Math.max(...hits.filter((_, n) => n !== ENGLISH)),
  };
}

/** The language of a text as a two-letter code; `unknown` where its common words are none that is known. */
export function languageOf(text: string): string {
  const { best, share } = shares(text);
  return share >= LEAST_SHARE ? best : 'unknown';
}

/**
 * True for a text that is English by its own words, whatever it is declared to be: two of its words or more are common in
 * English, and more than in any other language.
 */
export function isEnglish(text: string): boolean {
  const { words, english, rival } = shares(text);
  return english >= LEAST_SHARE && Math.round(english * words) > Math.max(1, rival);
}

/** Letters of the alphabet that English is written in, and words with letters that it has not. */
const LATIN = /\p{Script=Latin}/gu;
const MARKED = /(?<!\p{L})\p{L}*[^\P{L}a-zA-Z]\p{L}*/gu;
/** Above this share of such words a passage without the common words of English is not English. */
const MARKED_SHARE = 0.15;

/**
 * True for a passage long enough to tell that it is not English: by another language's common words, or by its letters.
 * A list of names or of data has no common words at all: that tells nothing.
 */
export function isForeign(text: string): boolean {
  const isPlain = PLAIN.test(text);
  const letters = isPlain ? 0 : (text.match(/\p{L}/gu)?.length ?? 0);
  if (letters >= 20 && (text.match(LATIN)?.length ?? 0) < letters / 2) return true;
  if (text.length < 60) return false;
  const { words, best, share, english } = shares(text);
  if (words < 12) return false;
  if (best !== 'en' && share >= LEAST_SHARE && english < share / 2) return true;
  return !isPlain && english < 0.08 && (text.match(MARKED)?.length ?? 0) >= MARKED_SHARE * words;
}
