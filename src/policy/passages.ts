import type { PolicySentence } from './sentences.ts';

/** Sentences that are read at most: the longest policy known has a quarter of it. */
export const MAX_SENTENCES = 20_000;

/** Sentences under one heading, of which no other sentence says anything: `first` to `end`, exclusive. */
export interface Passage {
  first: number;
  end: number;
}

/** Which share of a text a reader takes: part `part`, from 0, of `parts`. */
export interface Share {
  part: number;
  parts: number;
}

/** Cuts the first `total` sentences where a new section begins: what was said before has no bearing on it. */
export function passagesOf(sentences: readonly PolicySentence[], total: number): Passage[] {
  const passages: Passage[] = [];
  for (let n = 0; n < total; n++) {
    const last = passages.at(-1);
    if (!last || sentences[n]!.fresh) passages.push({ first: n, end: n + 1 });
    else last.end = n + 1;
  }
  return passages;
}

/**
 * The passages of a share, by their places among `passages`: each goes to the part that has the fewest characters so far,
 * so that all parts begin with the text's beginning and end at about one time.
 */
export function passagesIn(
  passages: readonly Passage[],
  sentences: readonly PolicySentence[],
  { part, parts }: Share,
): number[] {
  const taken = new Array<number>(parts).fill(0);
  const mine: number[] = [];
  for (const [k, { first, end }] of passages.entries()) {
    let least = 0;
    for (let p = 1; p < parts; p++) if (taken[p]! < taken[least]!) least = p;
    for (let n = first; n < end; n++) taken[least]! += sentences[n]!.text.length + 1;
    if (least === part) mine.push(k);
  }
  return mine;
}
