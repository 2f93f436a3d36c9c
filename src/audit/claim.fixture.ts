import * as v from 'valibot';
import { type Claim, ClaimSchema } from '../model/claim.ts';

/** That the service collects the phone number, said in document `p`, but for what `patch` says; for tests. */
export const claim = (patch: Partial<Claim> = {}): Claim =>
  v.parse(ClaimSchema, {
    id: 'c',
    document: 'p',
    action: 'collect',
    polarity: 'affirmed',
    data: ['phone-number'],
    recipient: 'self',
    ...patch,
  });
