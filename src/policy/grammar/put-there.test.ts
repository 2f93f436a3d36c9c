import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what others put into a service about somebody', () => {
  it.each([
    ['Your friends can upload your phone number.', ['collect affirmed phone-number > self']],
    ['Other users may post information about you.', ['collect affirmed unspecified > self']],
    ['Other members can post photos in which you appear.', ['collect affirmed attachment > self']],
    ['People can invite you by giving us your e-mail address.', ['collect affirmed email-address > self']],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));

  it.each([
    'Other users may post comments that offend you.',
    'Others may not post photos of you.',
    'Users may post videos of their birds.',
    'Other users may add you to groups.',
  ])('and nothing else: %s', (sentence) => expect(said(sentence)).toEqual([]));
});
