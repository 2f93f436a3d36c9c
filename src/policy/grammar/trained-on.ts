import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { typesOf } from './types-named.ts';

const MODELS =
  /^(?:models?|systems?|algorithms?|classifiers?|tools?|features?|technolog(?:y|ies)|ai|networks?)$/;
const WITH = new Set(['on', 'using', 'with', 'from']);
/** Tokens between the verb and what it is trained with. */
const REACH = 8;
/** Whose models they are, where they are not the service's: "the model is trained", "many models are". */
const ANY_MODEL = /^(?:an?|the model|many|most|some|other|large|generative|such)\b/i;

/** "Our models are trained on your posts", "we train our models using data from …": what they learn from is used. */
export function trainedOn(c: ClauseContext): Draft[] {
  const { g, s } = c;
  if (g.lemma !== 'train' || !(g.kind === 'main' || g.passive)) return [];
  if (g.passive ? !MODELS.test(c.role.word) || ANY_MODEL.test(c.role.first) : c.role.role !== 'self')
    return [];
  const at = s.tokens.findIndex((t, i) => i > g.last && i <= g.last + REACH && WITH.has(t.low));
  if (at < 0) return [];
  const first = s.data.find((m) => m.first > at && m.first <= at + 4);
  if (!first) return [];
  const until = s.groups.find((h) => h.first > first.last && h.shape === 'finite')?.clauseFirst ?? c.end;
  const types = typesOf(
    s,
    s.data.filter((m) => m.first >= first.first && m.last < until),
    until,
  );
  return types.length > 0 ? [c.draft('use', types, 'self', 'trained-on', 0.6)] : [];
}
