import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what courts and laws have the service disclose', () => {
  it.each([
    [
      'We hand over data only upon a valid order of a Norwegian court.',
      ['share affirmed unspecified > authority'],
    ],
    ['We disclose data on the order of a court.', ['share affirmed unspecified > authority']],
    ['We can be forced by law to hand over your IP address.', ['share affirmed ip-address > authority']],
    ['A court may order us to reveal your IP address.', ['share affirmed ip-address > authority']],
    ['If required by Swiss law, we will pass on your email.', ['share affirmed email-address > authority']],
    ['The police can obtain your phone number from us.', ['share affirmed phone-number > authority']],
    // Of a law that tells what people are to be told nothing is given to anyone.
    [
      'California law requires us to provide its residents with more information on how we share personal data.',
      [],
    ],
    ['Chats can be ordered by date.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('keeps apart what others collect themselves', () => {
    expect(said('Our partners may collect your IP address from our website.')).toEqual([
      'partner: collect affirmed ip-address > self',
    ]);
  });
});
