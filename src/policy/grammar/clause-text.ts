import type { ClauseContext } from './clause-reader.ts';
import { wordsOf } from './object-ends.ts';

/** The words of a clause's subject. */
export function subjectText(c: ClauseContext): string {
  const span = c.g.subject;
  return span ? wordsOf(c.s, { first: span.first, last: c.g.first - 1 }) : '';
}

/** The words of a clause up to `end`, a token. */
export function clauseText(c: ClauseContext, end = c.end): string {
  const first = c.s.tokens[c.g.clauseFirst];
  const last = c.s.tokens[Math.max(0, end - 1)];
  return first && last ? c.s.text.slice(first.start, last.end) : c.s.text;
}
