import type { DataType } from '../../model/data-types.ts';
import { type DataMeaning, dataBook } from '../lexicon/books.ts';
import type { PhraseMatch } from '../lexicon/phrases.ts';
import { VERBS } from '../lexicon/verbs.ts';
import type { Token } from './token.ts';
import {
  BE,
  COORDINATORS,
  HAVE,
  isAdverb,
  isMark,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './words.ts';

/** One contact, one friend is a person; a memory is a product's name: only the other number names data. */
const ONE_NUMBER: ReadonlyMap<string, DataType> = new Map([
  ['contact', 'contact-list'],
  ['friend', 'contact-list'],
  ['follower', 'contacts'],
  ['relationship', 'contacts'],
  ['friendship', 'contacts'],
  ['memories', 'hardware'],
  ['coordinate', 'precise-location'],
]);

/** One of these is a matter of its own or a verb: only several of them are what a person leaves behind. */
const ONLY_SEVERAL = new Set(
  `note task reminder poll testimonial answer clip album gift booking reservation refund bid view share tap swipe
retweet repost boost achievement score badge streak command trip movement port trace sensor font impression meeting
conference webinar opinion mention animation download room backup`.split(/\s+/),
);

/** True where words only add nouns to a phrase. */
function onlyNouns(tokens: readonly Token[], from: number, last: number): boolean {
  for (let k = from; k <= last; k++) {
    const { low } = tokens[k]!;
    if (isMark(low) || JOINS.some((words) => words.has(low))) return false;
  }
  return true;
}

const JOINS = [COORDINATORS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS];

type Lookup = (i: number) => PhraseMatch<DataMeaning> | null;

/** The longest phrase that starts at a token, each looked for once. */
function lookup(tokens: readonly Token[]): Lookup {
  const known = new Map<number, PhraseMatch<DataMeaning> | null>();
  return (i) => {
    const before = known.get(i);
    if (before !== undefined) return before;
    const match = dataBook().at(tokens, i);
    known.set(i, match);
    return match;
  };
}

const ABOUT = /^(?:about|regarding|concerning|related|relating)$/;

function isGeneral({ value }: PhraseMatch<DataMeaning>): boolean {
  return value.types.length === 1 && value.types[0] === 'unspecified';
}

/** The phrase at `i`, or the longer one that begins within it: "your call records" are records, not "your call". */
function longest(tokens: readonly Token[], i: number, at: Lookup): PhraseMatch<DataMeaning> | null {
  const match = at(i);
  if (!match) return null;
  const owned = POSSESSIVES.has(tokens[i]!.low);
  for (let j = i + 1; j <= match.last && onlyNouns(tokens, i, j - 1); j++) {
    const inner = at(j);
    const longer = inner && inner.last > match.last;
    if (!longer) continue;
    const next = match.last + 1;
    const whole = owned && j === i + 1 && (tokens[next]!.low === 'of' || onlyNouns(tokens, next, next));
    // "certain information about your device": what it is about says more than how much.
    const told = j === match.last && isGeneral(match) && !isGeneral(inner) && ABOUT.test(tokens[next]!.low);
    if (whole || told || onlyNouns(tokens, next, inner.last)) return inner;
  }
  return ofWhichSide(tokens, match, at) ?? match;
}

/** "details regarding the device type": the type, and not all that is to be known of the device. */
function ofWhichSide(
  tokens: readonly Token[],
  { first, last }: PhraseMatch<DataMeaning>,
  at: Lookup,
): PhraseMatch<DataMeaning> | null {
  if (!tokens.slice(first, last).some((t) => ABOUT.test(t.low))) return null;
  const inner = at(last);
  return inner && inner.last > last && inner.value.level === 'typed' && onlyNouns(tokens, last, inner.last)
    ? inner
    : null;
}

/** What follows a noun, not a verb that takes an object. */
const AFTER_NOUN = [COORDINATORS, PREPOSITIONS, RELATIVES, MODALS, BE, HAVE, SUBORDINATORS, SUBJECT_PRONOUNS];

const MOVES = /^(?:leave|stay|remain|go|travel|reach|live|reside|pass)$/;

/** True unless a word that is data only among data is a verb here, one of a kind that counts only in number, or a name. */
function standsAsNoun(tokens: readonly Token[], i: number): boolean {
  const { low, text } = tokens[i]!;
  if (ONLY_SEVERAL.has(low)) return false;
  const before = tokens[i - 1];
  if (!before) return true;
  if (before.low === 'our') return false;
  if (/^\p{Lu}\p{Ll}/u.test(text) && /^\p{Lu}/u.test(before.text) && i > 1) return false;
  const verb = VERBS.get(low);
  if (!verb || verb.form === 'ing' || POSSESSIVES.has(before.low) || before.possessive) return true;
  const next = tokens[i + 1]?.low ?? '.';
  if (isMark(next) || isAdverb(next) || VERBS.get(next)?.form === 'ed') return true;
  // "photos or contacts leave your phone": where several things go.
  if (verb.form === 's' && MOVES.test(next)) return true;
  return AFTER_NOUN.some((words) => words.has(next));
}

const ASKS = /^(about|of|on|regarding|concerning|whether|to)$/;
const LEARNS =
  /^(records?|recorded|logs?|logged|sees?|knows?|tells?|shows?|learns?|tracks?|notes?|noted|detects?|detected|monitors?|registers?|understands?)$/;
const DATA_NOUN = /^(information|data|details|info|that|which|what|records)$/;
const QUESTION = /^(who|whom|what|which|when|where|whether|why|how)$/;

/**
 * "we log when you sign in", "who you call and when you call", "your number and when you signed up": asked for, not a time
 * at which something is done.
 */
function isAsked(
  tokens: readonly Token[],
  first: number,
  last: number,
  before: PhraseMatch<DataMeaning> | undefined,
): boolean {
  let i = first - 1;
  while (['and', 'or', ',', '&'].includes(tokens[i]?.low ?? '')) i--;
  if (i === first - 1) {
    const { low } = tokens[i] ?? { low: '' };
    if (ASKS.test(low)) return true;
    // "the data that we log when you sign in" is not about when.
    return LEARNS.test(low) && !tokens.slice(Math.max(0, i - 4), i).some((t) => DATA_NOUN.test(t.low));
  }
  if (before === undefined || before.last !== i) return false;
  if (QUESTION.test(tokens[before.first]!.low)) return true;
  // What is joined to data by "and", and has nothing behind it that it could be the time of.
  return /^(?:and|or|&)$/.test(tokens[first - 1]!.low) && /^[.;)]$/.test(tokens[last + 1]?.low ?? '.');
}

/** "photos you choose to send": the photos; what is chosen is a clause of its own. */
function beforeChoice(tokens: readonly Token[], match: PhraseMatch<DataMeaning>): PhraseMatch<DataMeaning> {
  if (!/^(?:choose|chose|want|wish|decide|elect|opt)$/.test(tokens[match.last]!.low)) return match;
  if (tokens[match.last + 1]?.low !== 'to') return match;
  let last = match.last;
  while (last > match.first && !/^(?:that|which|you|users|they)$/.test(tokens[last]!.low)) last--;
  while (last > match.first && /^(?:that|which|you|users|they)$/.test(tokens[last]!.low)) last--;
  return { ...match, last };
}

/** The longest phrases left to right, without those whose last word stands in the wrong number. */
export function dataPhrases(tokens: readonly Token[]): PhraseMatch<DataMeaning>[] {
  const out: PhraseMatch<DataMeaning>[] = [];
  const at = lookup(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const match = longest(tokens, i, at);
    if (!match) continue;
    // "your device's location": the location, whoever it is of.
    if (tokens[match.last]!.possessive && at(match.last + 1)) continue;
    if (match.value.asked && !isAsked(tokens, i, match.last, out.at(-1))) continue;
    const wrong = ONE_NUMBER.get(tokens[match.last]!.low);
    if (wrong && match.value.types.includes(wrong)) continue;
    if (match.value.weak && match.first === match.last && !standsAsNoun(tokens, i)) continue;
    // "the time and date of your call": what is timed says what it is.
    const timed = match.value.weak && match.value.types[0] === 'session-timing';
    if (timed && tokens[match.last + 1]?.low === 'of') continue;
    out.push(beforeChoice(tokens, match));
    i = match.last;
  }
  return out;
}
