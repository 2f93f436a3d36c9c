import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';

const WITHIN = /^(?:within|inside)$/;

/** "shared within our company": nobody else gets it. */
export function staysWithin(c: ClauseContext): boolean {
  return c.s.parties.some(
    (p) =>
      p.kind === 'self' &&
      p.first > c.g.last &&
      [1, 2].some((d) => p.first - d > c.g.last && WITHIN.test(c.s.tokens[p.first - d]!.low)),
  );
}

/**
 * What "it is shared with us" states: that it comes in. "Shared within Pigeon, including with its affiliates": it stays
 * there, but for those of its group.
 */
export function sharedWithUs(c: ClauseContext, types: Draft['data'], base: number): Draft[] {
  if (!staysWithin(c)) return [c.draft('collect', types, 'self', 'is-sent-to-us', base - 0.05)];
  const family = c.s.parties.some((p) => p.kind === 'family' && p.first > c.g.last);
  return family && !c.denied ? [c.draft('share', types, 'family', 'is-shared', base - 0.15)] : [];
}
