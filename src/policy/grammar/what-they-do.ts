import type { ParsedSentence } from './clauses.ts';

/** What those who get data do for others with it. */
const DELIVERS: ReadonlySet<string> = new Set(
  'serve deliver show display send provide offer present market advertise sell supply render'.split(' '),
);

/** "partners that help serve ads | to our members": whom those serve who were named before; they are given nothing. */
export function servesTo(s: ParsedSentence, i: number, lastNamed: number): boolean {
  if (s.tokens[i]!.low !== 'to') return false;
  const g = s.groups.findLast((h) => h.first < i && (h.shape !== 'participle' || DELIVERS.has(h.lemma)));
  if (!g || g.first <= lastNamed || !DELIVERS.has(g.lemma)) return false;
  return s.groups.some(
    (h) => h.first > lastNamed && h.first <= g.first && (h.kind === 'relative' || h.shape === 'gerund'),
  );
}
