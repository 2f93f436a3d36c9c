import { adverbialBefore } from './adverbials.ts';
import type { Token } from './token.ts';
import * as w from './words.ts';

/** Index of the last word before `i` that is neither adverb nor negation; -1 where there is none. */
export function before(tokens: readonly Token[], i: number): number {
  let j = i - 1;
  for (;;) {
    while (
      j >= 0 &&
      (w.isAdverb(tokens[j]!.low) || (w.NEGATORS.has(tokens[j]!.low) && tokens[j]!.low !== 'nor'))
    )
      j--;
    // "directly or indirectly collect"
    if (w.COORDINATORS.has(tokens[j]?.low ?? '') && w.isAdverb(tokens[j - 1]?.low ?? '') && j < i - 1) {
      j--;
      continue;
    }
    if (tokens[j]?.low === 'no' && tokens[j + 1]?.low === 'longer') {
      j--;
      continue;
    }
    if (tokens[j]?.low === ')') {
      let o = j - 1;
      while (o >= 0 && tokens[o]!.low !== '(') o--;
      if (o > 0 && j - o < 40) {
        j = o - 1;
        continue;
      }
    }
    const phrase = j >= 0 ? adverbialBefore(tokens, j) : -1;
    // "will not in any way use"
    if (phrase > 0 && w.NEGATORS.has(tokens[phrase - 1]!.low)) {
      j = phrase - 1;
      continue;
    }
    if (phrase > 0 && w.MODALS.has(tokens[phrase - 1]!.low)) {
      j = phrase - 1;
      return j;
    }
    const open = tokens[j]?.low === ',' ? interruptionBefore(tokens, j) : -1;
    if (open < 0) return j;
    j = open - 1;
  }
}

/** "we may, from time to time, collect": index of the mark that opens an interruption of the verb, or -1. */
function interruptionBefore(tokens: readonly Token[], close: number): number {
  for (let k = close - 1; k > Math.max(0, close - 14); k--) {
    if (tokens[k]!.low !== ',') continue;
    const low = tokens[k - 1]!.low;
    return w.MODALS.has(low) ||
      w.NEGATORS.has(low) ||
      w.DO.has(low) ||
      w.HAVE.has(low) ||
      (w.SUBJECT_PRONOUNS.has(low) && low !== 'it' && !w.PREPOSITIONS.has(tokens[k - 2]?.low ?? ''))
      ? k
      : -1;
  }
  return -1;
}
