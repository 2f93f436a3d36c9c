import type { ParsedSentence } from './clauses.ts';
import type { DataMention } from './mentions.ts';
import * as w from './words.ts';

/** Words in a noun phrase that change nothing of what it names. */
const NEUTRAL = new Set(
  `such as like including include includes e.g. i.e. etc example for own following certain some any all types type kinds kind
categories category pieces sets copies copy limited to personal account accounts available relevant necessary needed required
applicable mentioned below above described same specific provided`.split(/\s+/),
);
/** Words after "information" that tell whose it is. */
const WHOSE = new Set(
  'you yourself us we they them users user individuals people visitors customers children members minors'.split(
    ' ',
  ),
);
const NARROWS = new Set([
  'about',
  'regarding',
  'related',
  'relating',
  'concerning',
  'on',
  'of',
  'from',
  'in',
  'contained',
  'associated',
  'with',
  'pertaining',
  'stored',
]);
/** "Other information": what it is was said elsewhere. */
const ELSEWHERE = new Set([
  'other',
  'additional',
  'more',
  'further',
  'such',
  'this',
  'these',
  'those',
  'that',
  'same',
]);

const CLOSED = [
  w.PREPOSITIONS,
  w.DETERMINERS,
  w.POSSESSIVES,
  w.COORDINATORS,
  w.SUBORDINATORS,
  w.RELATIVES,
  w.SUBJECT_PRONOUNS,
  w.OBJECT_PRONOUNS,
];

function known(s: ParsedSentence, i: number): boolean {
  const { low } = s.tokens[i]!;
  if (s.groupAt[i]! >= 0 || w.isMark(low) || w.isAdverb(low) || NEUTRAL.has(low) || /^[\d.]+$/.test(low))
    return true;
  if (CLOSED.some((set) => set.has(low))) return true;
  return (
    s.data.some((m) => m.first <= i && i <= m.last) || s.parties.some((p) => p.first <= i && i <= p.last)
  );
}

function narrowed(s: ParsedSentence, m: DataMention, end: number): boolean {
  if (m.level === 'typed') return false;
  for (let i = m.first - 1; i <= m.last; i++) if (ELSEWHERE.has(s.tokens[i]?.low ?? '')) return true;
  const next = s.tokens[m.last + 1]?.low ?? '';
  if (m.last + 1 >= end || !NARROWS.has(next)) return false;
  let i = m.last + 2;
  while (['to', 'with', 'our', 'the', 'any', 'other'].includes(s.tokens[i]?.low ?? '')) i++;
  return !WHOSE.has(s.tokens[i]?.low ?? '');
}

/**
 * True where a noun phrase holds nothing but what the reader knows: data, parties and the words that join them. A word
 * that it does not know may narrow or change what is named.
 */
export function covered(s: ParsedSentence, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (!known(s, i)) return false;
  // A defined term stands for many types, of which the sentence need not mean each.
  return !s.data.some((m) => m.first >= from && m.last < end && (m.types.length > 2 || narrowed(s, m, end)));
}
