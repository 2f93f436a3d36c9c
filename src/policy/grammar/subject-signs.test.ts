import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what those do of whom a clause says which they are', () => {
  it.each([
    ['Keepers who rent a perch give us their phone number.', ['collect affirmed phone-number > self']],
    ['Users who register provide us with their email address.', ['collect affirmed email-address > self']],
    ['People who write to us send us their name.', ['collect affirmed name > self']],
    ['Members that choose to enrol give us their gender.', ['collect affirmed gender > self']],
    ['Users who have an account give us their name.', ['collect affirmed name > self']],
    ['Our partners who buy ads receive your advertising ID.', ['share affirmed advertising-id > partner']],
    ['Members who post share their content with the public.', ['users: share affirmed content > public']],
    ['People who you call see your phone number.', ['share affirmed phone-number > users']],
  ])('%s', (text, claims) => expect(said(text)).toEqual(claims));

  it.each([
    'Companies who let us use your data are partners.',
    'We list the partners who use our data.',
    'Advertisers who help us share their data with us.',
    'Users who lose access contact our support.',
  ])('stays silent: %s', (text) => expect(said(text)).toEqual([]));
});
