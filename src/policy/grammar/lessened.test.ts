import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what a denial leaves whole', () => {
  it.each([
    // A slip, an intruder, a form, a text, a site.
    ['Measures ensure that data cannot be read, copied or removed without authorization.', []],
    ['We do not receive phone numbers in clear text.', []],
    ['It does not apply to the use of your birthday by our partners.', []],
    ['Some sites bear our mark, even though they are not operated or maintained by us.', []],
    ['We cannot give you information about other websites.', []],
    ['This data cannot be used to personally identify you.', []],
    ['Our staff will never ask you for your password in a phone call.', []],
    ['We are responsible insofar as your birthday is used for reports.', []],
    ['We disclose your birthday internally, but only to those who need it.', []],
    ['We expect to keep such letters to a minimum.', []],
    // What does deny, or affirm, beside it.
    [
      'We disclose your birthday internally, as well as to the following entities.',
      ['share affirmed date-of-birth > unspecified'],
    ],
    ['We will not attempt to re-identify the data.', ['use denied unspecified > self']],
    [
      'Your birthday is used for the sole purpose of sending you a card.',
      ['use affirmed date-of-birth > self', 'use denied date-of-birth > self'],
    ],
    [
      'Where data collection is not needed for a feature, we do not collect it.',
      ['collect denied unspecified > self'],
    ],
    ['We will never ask for your phone number.', ['collect denied phone-number > self']],
    [
      'We will delete (and direct our vendors to delete) your birthday.',
      ['store denied date-of-birth > self'],
    ],
    [
      'Your birthday will only be used to give you what you expect and will not be shared with third parties.',
      [
        'share denied date-of-birth > unspecified',
        'use affirmed date-of-birth > self',
        'use denied date-of-birth > self',
      ],
    ],
    [
      'We share your birthday only to the extent that this will be necessary.',
      ['share affirmed date-of-birth > unspecified'],
    ],
  ] as const)('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));

  it('takes a number given in the same sentence for what "this information" means', () => {
    expect(
      said('If you register with a phone number, this information is not shown to other users.', {
        context: 'We store your email address.',
      }),
    ).toEqual(['share denied phone-number > users']);
  });

  it('leaves the denial of a lead to the lead', () => {
    expect(
      said('When our vendors need it.', { context: 'We do not share your birthday, except in these cases:' }),
    ).toEqual(['share affirmed date-of-birth > provider']);
  });
});
