import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { recipientsOf } from './recipients.ts';
import { typesOf } from './types-named.ts';

/** "The categories of third parties that may receive your name": those of whom the subject speaks. */
const OF_RECIPIENTS =
  /^(?:the |our )?(?:(?:categories|types|kinds|examples) of )?(?:these |such |the |those )?(?:other )?(?:third parties|third-parties|recipients|parties|entities|service providers|providers|vendors|partners|companies)\b/i;

/** "The third parties that may receive this information include ad networks": who gets it stands behind the verb. */
export function recipientsIncluded(c: ClauseContext): Draft[] {
  const { s, g } = c;
  const span = g.subject;
  if (!span || c.denied || !OF_RECIPIENTS.test(s.text.slice(s.tokens[span.first]!.start))) return [];
  const gets = s.groups.find(
    (h) => h.kind === 'relative' && h.shape === 'finite' && h.first > span.first && h.last < g.first,
  );
  if (!gets || gets.negated || gets.passive || !(isOf(gets.lemma, 'receive') || gets.lemma === 'access'))
    return [];
  const named = s.data.filter((m) => m.first > gets.last && m.last < g.first);
  if (named.length === 0) return [];
  const types = typesOf(s, named, g.first);
  const points = /^(this|these|that|those|such)$/.test(s.tokens[named[0]!.first - 1]?.low ?? '');
  const spoken = points && types.every((t) => t === 'unspecified') ? c.discourse.data : [];
  const to = recipientsOf(
    s.parties.filter((p) => p.first >= c.start && p.last < c.end),
    c.service,
  );
  return to.map((r) => c.draft('share', spoken.length > 0 ? spoken : types, r, 'recipients-included', 0.7));
}
