import type { ParsedSentence } from './clauses.ts';
import { find } from './extent.ts';

/** "the following additional data" */
const BESIDES = new Set(['additional', 'extra', 'further', 'other', 'optional', 'limited', 'basic']);

/** "We collect the following data about you:": data at large, where no list after the colon spells it out. */
export function announces(s: ParsedSentence, i: number, start: number): boolean {
  const { low } = s.tokens[start]!;
  if (i !== start && !(i === start + 1 && (low === 'the' || low === 'all'))) return false;
  const head = BESIDES.has(s.tokens[i + 1]?.low ?? '') ? i + 2 : i + 1;
  if (!s.data.some((m) => m.first === i + 1 || m.first === head)) return false;
  const colon = find(s, ':', i, s.tokens.length);
  return colon < 0 || !s.data.some((m) => m.first > colon);
}
