import type { Action } from '../../model/vocabulary.ts';

/** A deed as a noun, and what it does to data. */
export const DEED_NOUNS: Readonly<Record<string, Action>> = {
  collection: 'collect',
  gathering: 'collect',
  recording: 'collect',
  tracking: 'collect',
  evaluation: 'use',
  analysis: 'use',
  use: 'use',
  processing: 'use',
  storage: 'store',
  retention: 'store',
  transfer: 'share',
  transmission: 'share',
  disclosure: 'share',
  sharing: 'share',
  forwarding: 'share',
  'passing on': 'share',
  'handing over': 'share',
  sale: 'sell',
};
