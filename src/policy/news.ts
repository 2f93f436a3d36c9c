import type { Claim } from '../model/claim.ts';
import type { DataType } from '../model/data-types.ts';
import type { Purpose } from '../model/vocabulary.ts';
import { dataMentions } from './grammar/mentions.ts';
import { partyMentions } from './grammar/party-mentions.ts';
import { plain, tokenise } from './grammar/token.ts';
import { NEGATORS } from './grammar/words.ts';
import { purposeBook } from './lexicon/books.ts';
import { isPractice, VERBS } from './lexicon/verbs.ts';
import { type TextIndex, wordsOf } from './text-overlap.ts';

/** Above this share of new words a sentence is new as a whole. */
const NEW_SENTENCE = 0.5;

/** Words that deny, alone or with a verb. */
export const DENIES: ReadonlySet<string> = new Set([
  ...NEGATORS,
  'no',
  'none',
  'nobody',
  'nothing',
  'without',
]);

interface NewWords {
  words: Set<string>;
  share: number;
}

/** What was asked of a text: several claims have one quote. */
const asked = new WeakMap<TextIndex, Map<string, NewWords>>();

/** Words of a quote that stand in no run that the other text has too, and their share. */
function newWords(quote: string, other: TextIndex): NewWords {
  const known = asked.get(other) ?? new Map<string, NewWords>();
  asked.set(other, known);
  const found = known.get(quote) ?? newWordsOf(quote, other);
  known.set(quote, found);
  return found;
}

function newWordsOf(quote: string, other: TextIndex): NewWords {
  const words = wordsOf(quote);
  const known = other.known(words);
  // A list's item that moved among its like stands behind its lead no more, though both are there.
  const apart = quote.split(/(?<=:)\s/).map(wordsOf);
  const knownApart = apart.flatMap((part) => other.known(part));
  const isSame = knownApart.length === words.length;
  const fresh = words.filter((_, i) => !known[i] && !(isSame && knownApart[i]));
  return { words: new Set(fresh), share: words.length === 0 ? 0 : fresh.length / words.length };
}

/** Whether the words that state a claim's purpose are missing in another text. */
export function purposeIsNews(claim: Claim, purpose: Purpose, other: TextIndex): boolean {
  const quote = claim.quote ?? '';
  const fresh = newWords(quote, other);
  if (fresh.share >= NEW_SENTENCE) return true;
  const tokens = tokenise(plain(quote));
  return purposeBook()
    .all(tokens)
    .some(
      (m) => m.value === purpose && tokens.slice(m.first, m.last + 1).some((t) => fresh.words.has(t.low)),
    );
}

/** Whether the heading above a claim denies, in words that are missing in another text: "What we do not collect". */
function headingDenies({ section = '' }: Claim, other: TextIndex): boolean {
  const { words } = newWords(section.split(' > ').at(-1) ?? '', other);
  return [...words].some((word) => DENIES.has(word));
}

/**
 * Whether the words that state a claim are missing in another text: the sentence as a whole, or its words for the
 * data, the recipient, the deed or the denial. What merely reads differently is no news.
 */
export function claimIsNews(claim: Claim, type: DataType, other: TextIndex): boolean {
  const quote = claim.quote ?? '';
  const fresh = newWords(quote, other);
  if (fresh.share >= NEW_SENTENCE || headingDenies(claim, other)) return true;
  if (fresh.words.size === 0) return false;
  const tokens = tokenise(plain(quote));
  const isNew = (i: number) => {
    const low = tokens[i]!.low;
    return fresh.words.has(low) || tokens[i]!.parts.some((p) => fresh.words.has(p));
  };
  const spans = [
    ...dataMentions(tokens).filter((m) => m.types.includes(type)),
    ...partyMentions(tokens, []).filter((m) =>
      [claim.recipient, claim.actor].some(
        (who) => who !== 'self' && (m.kind === who || `named:${m.entity ?? ''}` === who),
      ),
    ),
  ];
  for (const span of spans) for (let i = span.first; i <= span.last; i++) if (isNew(i)) return true;
  return tokens.some((t, i) => isNew(i) && (DENIES.has(t.low) || isPractice(VERBS.get(t.low)?.lemma ?? '')));
}

const EXAMPLE = /\b(?:for (?:example|instance)|e\.g|such as|like)\b/i;

/** Whether a claim's sentence names a group of data, and gives what the claim speaks of as an example of it. */
export function isExampleOf(group: DataType, { quote = '' }: Claim): boolean {
  return EXAMPLE.test(quote) && dataMentions(tokenise(plain(quote))).some((m) => m.types.includes(group));
}

/** A condition that is the person's to decide, not an occasion: "when you use the app" is one. */
const DECIDED =
  /\b(?:consent\w*|permission|agree\w*|opt(?:ed|s|ing)?|choos\w*|chose\w*|choice|allow\w*|permit\w*|authori[sz]\w*|approv\w*|unless|object\w*|enabl\w*|switch\w*|ask(?:ed)?|request\w*|settings?)\b/i;

/** Whether a claim is bound to a condition that the person decides. */
export function isTied(claim: Claim): boolean {
  return claim.conditions.some((condition) => DECIDED.test(condition));
}

/** Whether the words of such a condition of a claim are missing in another text. */
export function conditionIsNews(claim: Claim, other: TextIndex): boolean {
  const { words } = newWords(claim.quote ?? '', other);
  return claim.conditions.some(
    (condition) => DECIDED.test(condition) && wordsOf(condition).some((word) => words.has(word)),
  );
}
