import { plainVerbs } from './light-verbs.ts';
import { plainModals } from './modal-phrases.ts';
import { plainParticles } from './phrasal-verbs.ts';
import { plainStates } from './states.ts';
import { plainOrder } from './word-order.ts';

/** A sentence in the plain words and the plain order that clauses are read in. */
export function plainSentence(text: string): string {
  return plainOrder(plainVerbs(plainParticles(plainStates(plainModals(text)))));
}
