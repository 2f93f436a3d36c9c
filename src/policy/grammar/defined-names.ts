import type { Token } from './token.ts';

/** What may stand between the bracket and the name that it gives. */
const INTRODUCES =
  /^(?:collectively|together|jointly|each|the|this|these|such|your|our|an?|hereinafter|hereafter|herein|below|in|following|further|with|above|foregoing|also|referred|called|named|known|defined|to|as|is|are|be|which|we|call|all|of|and|or|,|:|;)$/;

/** How many words stand at most between the bracket and the name. */
const FARTHEST = 8;

/** True for words in quotes in a bracket that only give what was said a name: (collectively, "Contact Information"). */
export function isGivenName(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[last + 1]?.low !== '"') return false;
  // "your "Location Data"": the phrase may begin before the quotes.
  let quote = first - 1;
  while (quote < last && tokens[quote]?.low !== '"') quote++;
  if (quote >= last) return false;
  let i = quote - 1;
  while (i > quote - FARTHEST && INTRODUCES.test(tokens[i]?.low ?? '')) i--;
  return tokens[i]?.low === '(' && i < first;
}
