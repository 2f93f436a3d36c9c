import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';
import { isDenied } from './denied-head.ts';
import type { Draft } from './draft.ts';
import { recipientsOf } from './recipients.ts';
import { typesOf } from './types-named.ts';

/** "The categories of third parties that may receive your name": those of whom the subject speaks. */
const OF_RECIPIENTS = cued(
  /^(?:the |our )?(?:(?:categories|types|kinds|examples) of )?(?:these |such |the |those )?(?:other )?(?:third parties|third-parties|recipients|parties|entities|service providers|providers|vendors|partners|companies)\b/i,
);

/** "The third parties that may receive this information include ad networks": who gets it stands behind the verb. */
export function recipientsIncluded(c: ClauseContext): Draft[] {
  const { s, g } = c;
  const span = g.subject;
  if (!span || c.denied || !OF_RECIPIENTS.test(s.text.slice(s.tokens[span.first]!.start))) return [];
  const gets = s.groups.find(
    (h) => h.kind === 'relative' && h.shape === 'finite' && h.first > span.first && h.last < g.first,
  );
  if (!gets || isDenied(s, gets) || gets.passive || !(isOf(gets.lemma, 'receive') || gets.lemma === 'access'))
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

/** "Our key providers", "examples of the processors we use": whom the service hires, which it gives data to. */
const HIRED = cued(
  /^(?:(?:the|our|some of|key|main|such|these|other|certain|examples of|(?:types|categories|kinds) of) )*(?:(?:third[- ]party|trusted|external|payment|cloud|hosting) )?(?:service providers|providers|processors|sub-?processors|vendors)\b(?! (?:that|which|who) (?!we\b))/i,
);
const ABOUT_PLACES =
  /\b(?:countr(?:y|ies)|located|based in|cop(?:y|ies)|terms|polic(?:y|ies)|obligations?)\b/i;

/** "Our main providers include Acme and a hosting company": whoever they are, they are given data. */
export function hiredIncluded(c: ClauseContext): Draft[] {
  const { s, g } = c;
  const span = g.subject;
  if (!span || c.denied || g.kind !== 'main' || g.lemma !== 'include') return [];
  if (!HIRED.test(s.text.slice(s.tokens[span.first]!.start)) || ABOUT_PLACES.test(s.text)) return [];
  const told = c.discourse.statements.at(-1);
  const shared = told?.action === 'share' && told.polarity === 'affirmed' ? told.data : [];
  const to = recipientsOf(
    s.parties.filter((p) => p.first > g.last && !['self', 'user', 'users'].includes(p.kind)),
    c.service,
  ).filter((r) => r !== 'unspecified');
  const data = shared.length > 0 ? shared : (['unspecified'] as const);
  return (to.length > 0 ? to : (['provider'] as const)).map((r) =>
    c.draft('share', data, r, 'hired-included', 0.55),
  );
}
