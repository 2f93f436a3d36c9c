import type { ParsedSentence } from './clauses.ts';
import { find } from './extent.ts';

/** "We collect the following data about you:": data at large, where no list after the colon spells it out. */
export function announces(s: ParsedSentence, i: number, start: number): boolean {
  const { low } = s.tokens[start]!;
  if (i !== start && !(i === start + 1 && (low === 'the' || low === 'all'))) return false;
  if (!s.data.some((m) => m.first === i + 1)) return false;
  const colon = find(s, ':', i, s.tokens.length);
  return colon < 0 || !s.data.some((m) => m.first > colon);
}
