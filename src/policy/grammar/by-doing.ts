import { isPractice } from '../lexicon/verbs.ts';
import { selfActs } from './active.ts';
import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import type { Discourse, Draft } from './draft.ts';
import { subjectRole, WE } from './roles.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "For example, by …": what a sentence begins with that only leads over. */
const LEADS =
  /^(?:for (?:example|instance)|in addition|additionally|further(?:more)?|also|similarly|specifically|in particular|moreover|then|likewise|and),? by $/i;

/** "By combining your photos, we can …": how the service does what it then says it does. */
export function byDoing(
  s: ParsedSentence,
  k: number,
  discourse: Discourse,
  service: string,
  asserted: (g: VerbGroup) => boolean,
): Draft[] {
  const g = s.groups[k]!;
  if (g.shape !== 'gerund' || g.negated || s.tokens[g.first - 1]?.low !== 'by') return [];
  if (g.first > 1 && !LEADS.test(s.text.slice(0, s.tokens[g.first]!.start))) return [];
  if (!isPractice(g.lemma)) return [];
  const main = s.groups.find((h) => h.first > g.last && h.kind === 'main' && asserted(h));
  if (!main || main.negated || subjectRole(s, main).role !== 'self') return [];
  const c = new ClauseContext(s, k, g, discourse, service, WE);
  return selfActs(c).map((d) => ({ ...d, confidence: d.confidence - 0.2, rule: `${d.rule}+by` }));
}
