import type { Token } from './token.ts';

/** "what browser you use", "which carrier you are with" */
export function isAskedFor(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    /^(which|what)$/.test(tokens[first - 1]?.low ?? '') &&
    /^(you|your|users|they)$/.test(tokens[last + 1]?.low ?? '')
  );
}

/** The end of a clause that asks for a thing: its verb. */
export function askedTo(tokens: readonly Token[], last: number): number {
  let end = last + 1;
  while (end < last + 4 && VERBS_OF_USE.test(tokens[end + 1]?.low ?? '')) end++;
  return end === last + 1 ? last : end;
}
const VERBS_OF_USE =
  /^(are|were|have|'re|'ve|use|used|using|choose|chose|chosen|run|running|own|speak|prefer|set|selected|visit|visited|live)$/;

const LEADS = /^(?:information|data|details|following|includes?|including|collect|store|process|gather)$/;
const PLACES = /^(?:city|country|town|employer)$/;

/** "We collect the following data: Country": the one word of an item, which in a sentence may be anything. */
export function isItemAlone(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1]?.low ?? '.';
  return (
    first === last &&
    PLACES.test(tokens[first]!.low) &&
    tokens[first - 1]?.low === ':' &&
    LEADS.test(tokens[first - 2]?.low ?? '') &&
    (next === '.' || next === ';')
  );
}
