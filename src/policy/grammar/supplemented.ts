import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';

const ADDS = new Set(['supplement', 'augment', 'enhance', 'enrich', 'append', 'complement']);
const FROM_ELSEWHERE =
  /^[^.;]{2,90}?\b(?:with|by adding|by)\b[^.;]{2,90}?\b(?:from|obtained|received|collected|gathered|provided by|supplied by|acquired|purchased)\b/i;

/** "We may supplement what you tell us with records from others": what is added is gathered, and both are put together. */
export function supplements(c: ClauseContext): Draft[] {
  const { g, s } = c;
  if (!ADDS.has(g.lemma) || c.denied || g.passive || c.role.role !== 'self') return [];
  const first = s.tokens[c.start];
  if (!first || !FROM_ELSEWHERE.test(s.text.slice(first.start))) return [];
  const { types } = c.objectTypes();
  if (types.length === 0) return [];
  return (['collect', 'use'] as const).map((deed) => c.draft(deed, types, 'self', 'supplements', 0.6));
}
