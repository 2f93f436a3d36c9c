import type { ParsedSentence } from './clauses.ts';
import { isMark } from './words.ts';

/** "User Content, User Reports, Information Others Provide": a verb with a capital in a list of titles states nothing. */
export function inTitle(s: ParsedSentence, verb: number): boolean {
  const titled = (i: number) => /^\p{Lu}\p{Ll}/u.test(s.tokens[i]?.text ?? '');
  const fits = (i: number) => titled(i) || isMark(s.tokens[i]?.low ?? ',');
  return verb > 1 && titled(verb) && titled(verb - 1) && fits(verb - 2) && fits(verb + 1);
}
