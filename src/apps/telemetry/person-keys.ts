import type { KeyRules } from '../keyed.ts';

/** A person as the pixels of Meta, Snap and Pinterest write one ("advanced matching"): two letters for each thing that is hashed. */
export const PERSON_KEYS: KeyRules = {
  em: 'email-address',
  ph: 'phone-number',
  fn: 'name',
  ln: 'name',
  ge: 'gender',
  db: 'date-of-birth',
  ct: 'coarse-location',
  st: 'coarse-location',
  zp: 'postal-address',
};
