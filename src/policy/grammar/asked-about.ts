import type { ParsedSentence } from './clauses.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isAdverb } from './words.ts';

const ASKS = new Set(['how', 'why', 'whether']);
const ABOUT = new Set(['regarding', 'about', 'concerning', 'on', 'of', 'to', 'over', 'with', 'as']);

/** "If you have questions regarding how we use it, write to us": the clause is what is asked about, and states nothing. */
export function askedAbout(s: ParsedSentence, g: VerbGroup): boolean {
  let i = (g.subject?.first ?? g.first) - 1;
  while (i > 0 && isAdverb(s.tokens[i]!.low) && !ASKS.has(s.tokens[i]!.low)) i--;
  return i > 0 && ASKS.has(s.tokens[i]!.low) && ABOUT.has(s.tokens[i - 1]!.low);
}
