import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('several things with a "no" each', () => {
  it.each([
    [
      'We keep no messages, no photos and no contact lists.',
      [
        'store denied attachment > self',
        'store denied contact-list > self',
        'store denied message-content > self',
      ],
    ],
    [
      'We store no usernames and no email addresses.',
      ['store denied email-address > self', 'store denied username > self'],
    ],
    [
      'We collect no data about you: no phone numbers, no birthdays.',
      [
        'collect denied date-of-birth > self',
        'collect denied phone-number > self',
        'collect denied unspecified > self',
      ],
    ],
    ['We collect no birthdays, and no ads are shown.', ['collect denied date-of-birth > self']],
    ['We have no ads and no games.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
