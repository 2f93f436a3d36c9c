import { isPractice } from '../lexicon/verbs.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * "We shorten your address so that it does not tell who you are and store it": what stands behind a denied result goes on
 * from what brought it about. Index of that group among `groups`, or -1; `joint` is the word before `g`, which seemed to go
 * on from group `mate`.
 */
export function pastResult(groups: readonly VerbGroup[], mate: number, g: VerbGroup, joint: string): number {
  const result = groups[mate]!;
  if (result.opener !== 'so' || !result.negated || g.auxiliary || joint !== 'and' || !isPractice(g.lemma))
    return -1;
  return groups.findLastIndex(
    (h, n) =>
      n < mate && h.kind === 'main' && h.shape === 'finite' && h.form === g.form && !h.negated && !h.passive,
  );
}
