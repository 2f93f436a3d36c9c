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
    [
      'We may disclose your data to third parties if it is necessary to comply with a legal process.',
      ['share affirmed unspecified > authority', 'share affirmed unspecified > unspecified'],
    ],
    [
      'We may hand your name to third parties in response to a subpoena.',
      ['share affirmed name > authority', 'share affirmed name > unspecified'],
    ],
    // What others do about the law is no disclosure to those who see to it.
    [
      'We share your data with third parties who comply with applicable laws.',
      ['share affirmed unspecified > unspecified'],
    ],
    [
      'We share your data with third parties that help us comply with legal obligations.',
      ['share affirmed unspecified > provider'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('keeps apart what others collect themselves', () => {
    expect(said('Our partners may collect your IP address from our website.')).toEqual([
      'partner: collect affirmed ip-address > self',
    ]);
  });
});

describe('an item of what makes it necessary to disclose data to others', () => {
  const lead =
    'We will share your data with companies or organizations outside of Pigeon if it is necessary to:';
  it.each([
    ['meet any applicable law or legal process.', ['share affirmed unspecified > authority']],
    ['respond to a subpoena;', ['share affirmed unspecified > authority']],
    ['find a lost pigeon.', ['share affirmed unspecified > unspecified']],
    ['enforce our rules.', ['share affirmed unspecified > unspecified']],
  ])('%s', (item, claims) => {
    expect(said(item, { context: lead })).toEqual(claims);
  });

  it('goes to those whom the lead names', () => {
    const named = 'We will share your data with our vendors if it is necessary to:';
    expect(said('respond to a subpoena', { context: named })).toEqual([
      'share affirmed unspecified > provider',
    ]);
  });
});
