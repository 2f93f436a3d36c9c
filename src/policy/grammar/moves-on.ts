import { VERBS } from '../lexicon/verbs.ts';
import type { Token } from './token.ts';
import * as w from './words.ts';

const MOVES = new Set(['go', 'flow', 'travel', 'pass', 'leave', 'reach', 'touch']);
const TAKES = new Set(['require', 'involve', 'entail', 'necessitate']);

/**
 * A verb in the third person that no object follows and that is no plural: "goes to our partners", "passes through our
 * servers", "requires uploading it". `next`: the word after it.
 */
export function movesOn(lemma: string, next: { low: string } | undefined): boolean {
  const word = next?.low ?? '';
  if (lemma === 'depend' || lemma === 'rely') return /^(on|upon)$/.test(word);
  // "allows for better reporting"
  if (lemma === 'allow') return word === 'for';
  if (TAKES.has(lemma)) return /^[a-z-]{3,}ing$/.test(word);
  return MOVES.has(lemma) && /^(to|through|via|our|your|us|them)$/.test(word);
}

/** "messages or files that you send", "questions and answers you post": two things, and no verb behind the first. */
export function secondThing(tokens: readonly Token[], i: number, j: number, inPhrase: Uint8Array): boolean {
  if (!w.COORDINATORS.has(tokens[j]!.low) || inPhrase[i] === 0) return false;
  const next = tokens[i + 1]?.low ?? '';
  if (next === 'you') return VERBS.get(tokens[i + 2]?.low ?? '')?.form === 'base';
  return inPhrase[j - 1]! > 0 && w.RELATIVES.has(next);
}
