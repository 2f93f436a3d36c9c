import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';

const MACHINES =
  /^(systems?|algorithms?|models?|classifiers?|features?|assistants?|technolog(y|ies)|rankings?|recommendations?|feeds?|filters?|tools?|engines?|software)$/;

/** "Our ranking considers the posts you liked", "we take your location into account": what a choice rests on is used for it. */
export function weighs(c: ClauseContext): Draft[] {
  const { g, s } = c;
  if (c.denied || g.kind !== 'main') return [];
  if (g.lemma === 'rely') return reliesOn(c);
  if (g.lemma !== 'consider') return [];
  // "We are considering collecting it": nobody does so yet.
  if (s.groups.some((h) => h.shape === 'gerund' && h.first === g.last + 1)) return [];
  if (g.passive) return isWeighed(c);
  if (c.role.role !== 'self' && !MACHINES.test(c.role.word)) return [];
  const first = c.object.mentions[0];
  if (!first || c.object.anaphor || first.level !== 'typed' || first.first > c.start + 5) return [];
  // "We consider your messages private", "to be private": what they are held for.
  if (!s.tokens.slice(c.start, first.first).every((t) => !OF_DATA.test(t.low))) return [];
  if (HELD_FOR.test(s.text.slice(s.tokens[first.last]!.end))) return [];
  const types = c.object.types.filter((t) => t !== 'unspecified');
  return types.length > 0 ? [c.draft('use', types, 'self', 'weighs', 0.6)] : [];
}

const OF_DATA = /^(nature|amount|volume|sensitivity|scope|risks?|type|types|kinds?|whether|how)$/;
const HELD_FOR =
  /^ (?:to be|as|(?:very |strictly |highly )?(?:private|personal|confidential|sensitive|public|essential|important|necessary))\b/i;

const AIM = /^(?:to|for|when|in order|so|while)\b/i;

/** "We rely on your IP address to find your country." */
function reliesOn(c: ClauseContext): Draft[] {
  const { g, s } = c;
  if (c.role.role !== 'self' || g.passive || !/^(?:up)?on$/.test(s.tokens[g.last + 1]?.low ?? '')) return [];
  const first = s.data.find((m) => m.first > g.last && m.first <= g.last + 4 && m.level === 'typed');
  if (!first) return [];
  const aim = s.groups.find((h) => h.shape === 'to' && h.first > first.last);
  const types = c.object.types.filter((t) => t !== 'unspecified');
  return aim && types.length > 0 ? [c.draft('use', types, 'self', 'relies-on', 0.6)] : [];
}

/** "Your location is considered when we choose ads." */
function isWeighed(c: ClauseContext): Draft[] {
  const { g, s } = c;
  if (c.role.role !== 'data' || !AIM.test(s.text.slice(s.tokens[g.last + 1]?.start ?? s.text.length)))
    return [];
  const types = c.subjectTypes().types.filter((t) => t !== 'unspecified');
  return types.length > 0 ? [c.draft('use', types, 'self', 'is-weighed', 0.6)] : [];
}
