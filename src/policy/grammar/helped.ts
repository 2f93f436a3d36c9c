import { selfActs } from './active.ts';
import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import { isDenied } from './denied-head.ts';
import type { Discourse, Draft } from './draft.ts';
import { subjectRole, WE } from './roles.ts';
import type { VerbGroup } from './verb-groups.ts';

const WITH_OTHERS = new Set('work partner use engage contract hire rely'.split(' '));
const GAINS = new Set('collect gather obtain capture record track log monitor'.split(' '));

/** "We work with partners to help us track your activity": what others help with, the service does. */
export function helped(
  s: ParsedSentence,
  k: number,
  discourse: Discourse,
  service: string,
  asserted: (g: VerbGroup) => boolean,
): Draft[] {
  const g = s.groups[k]!;
  const help = s.groups[k - 1];
  if (g.shape !== 'bare' || !GAINS.has(g.lemma) || help?.lemma !== 'help' || help.shape !== 'to') return [];
  if (help.negated || s.tokens[help.last + 1]?.low !== 'us' || g.first > help.last + 3) return [];
  const head = s.groups.findLast((h) => h.last < help.first && h.shape === 'finite' && h.kind === 'main');
  if (!head || isDenied(s, head) || head.passive || !WITH_OTHERS.has(head.lemma) || !asserted(head))
    return [];
  if (subjectRole(s, head).role !== 'self') return [];
  const c = new ClauseContext(s, k, g, discourse, service, WE);
  return selfActs(c)
    .filter((d) => d.data.some((t) => t !== 'unspecified'))
    .map((d) => ({ ...d, confidence: d.confidence - 0.2, rule: `${d.rule}+helped` }));
}
