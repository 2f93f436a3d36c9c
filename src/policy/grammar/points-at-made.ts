import type { ParsedSentence } from './clauses.ts';
import type { DataMention } from './mentions.ts';

const MADE = /^(?:combined|consolidated|collected|gathered|compiled|merged|obtained|recorded|stored)$/;
const SAYS_WHICH = new Set([
  'of',
  'about',
  'from',
  'on',
  'that',
  'which',
  'we',
  'you',
  'they',
  'relating',
  'concerning',
]);
/** "this combined data", "the collected information": what was spoken of. What results from it may be quite other data. */
export function pointsAtMade(s: ParsedSentence, m: DataMention): boolean {
  const made = [m.first, m.first - 1].find((i) => MADE.test(s.tokens[i]?.low ?? ''));
  if (made === undefined || made > m.last) return false;
  return (
    /^(?:the|this|that|these|those|such)$/.test(s.tokens[made - 1]?.low ?? '') &&
    !SAYS_WHICH.has(s.tokens[m.last + 1]?.low ?? '')
  );
}
