import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { readObject } from './objects.ts';

const MAKES = new Set([
  'create',
  'generate',
  'produce',
  'derive',
  'compile',
  'prepare',
  'make',
  'develop',
  'build',
]);
const NAMELESS = /^(aggregate|anonym|de-?identif|pseudonym|statistic|non-personal|non-identif)/;

/** "We build a profile of you from the pages you visit." */
const PROFILE = /^(profiles?|segments?|audiences?|cohorts?|inferences)$/;

/** "We may create anonymous statistics from your messages": what they are made from is used. */
export function madeFrom(c: ClauseContext): Draft[] {
  if (c.role.role !== 'self' || c.denied || c.g.passive || !MAKES.has(c.g.lemma)) return [];
  const { tokens } = c.s;
  const from = tokens.findIndex(
    (t, i) =>
      i > c.start &&
      i < Math.min(c.end, c.start + 14) &&
      (t.low === 'from' || t.low === 'using' || (t.low === 'on' && tokens[i - 1]!.low === 'based')),
  );
  const made = tokens.slice(c.start, Math.max(from, c.start));
  if (!made.some((t) => NAMELESS.test(t.low) || PROFILE.test(t.low))) return [];
  const source = readObject(c.s, c.k, from + 1, c.end);
  const first = source.mentions[0];
  if (!first || first.first > from + 4) return [];
  return [c.draft('use', source.types, 'self', 'made-from', 0.65)];
}
