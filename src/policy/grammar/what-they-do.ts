import type { ParsedSentence } from './clauses.ts';

/** What those who get data do for others with it. */
const DELIVERS: ReadonlySet<string> = new Set(
  'serve deliver show display send provide offer present market advertise sell supply render'.split(' '),
);

/** What is done for others. */
const DONE_FOR: ReadonlySet<string> = new Set(
  'services service products support content features offers ads communications experiences help'.split(' '),
);

/** "partners that help serve ads | to our members": whom those serve who were named before; they are given nothing. */
export function servesTo(s: ParsedSentence, i: number, lastNamed: number): boolean {
  if (s.tokens[i]!.low !== 'to') return false;
  const g = s.groups.findLast((h) => h.first < i && (h.shape !== 'participle' || DELIVERS.has(h.lemma)));
  if (!g || g.first <= lastNamed) return false;
  if (!DELIVERS.has(g.lemma) && !DONE_FOR.has(s.tokens[i - 1]?.low ?? '')) return false;
  return s.groups.some(
    (h) => h.first > lastNamed && h.first <= g.first && (h.kind === 'relative' || h.shape === 'gerund'),
  );
}
