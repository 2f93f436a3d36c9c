import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('a second deed behind what the first is for', () => {
  it.each([
    [
      'We use your birthday to improve our seeds and share it with our partners.',
      ['share affirmed date-of-birth > partner', 'use affirmed date-of-birth > self'],
    ],
    [
      'We analyse your messages to find spam and store them for a week.',
      ['store affirmed message-content > self', 'use affirmed message-content > self'],
    ],
    [
      'We need your phone number to verify you and never share it with third parties.',
      ['collect affirmed phone-number > self', 'share denied phone-number > unspecified'],
    ],
    [
      'We use your birthday to help you make cards and share them with friends.',
      ['use affirmed date-of-birth > self'],
    ],
    [
      'We collect information about how you use the loft and may share it with advertisers.',
      ['collect affirmed usage-event > self', 'share affirmed usage-event > advertiser'],
    ],
    [
      'We may receive your name from others, including shops from which we have bought data, and combine that information with other data.',
      ['collect affirmed name > self', 'use affirmed name > self'],
    ],
    [
      'We collect your birthday so that we can verify your age, and share it with a vendor.',
      ['collect affirmed date-of-birth > self', 'share affirmed date-of-birth > provider'],
    ],
    [
      'We use your name to send you letters and to share it with our partners.',
      ['share affirmed name > partner', 'use affirmed name > self'],
    ],
    [
      'We require the recipient to protect your birthday and use it only for its purpose.',
      ['unspecified: use affirmed date-of-birth > self', 'unspecified: use denied date-of-birth > self'],
    ],
    ['We use your name to write to you and to share this news with you.', ['use affirmed name > self']],
    ['We collect photos that you take and share with your friends.', ['collect affirmed attachment > self']],
    [
      'We do not collect information about how you fly, and may delete it.',
      ['collect denied unspecified > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('denies no more than what is denied', () => {
    expect(said('We never use your birthday to make profiles and sell them.')).toEqual([
      'use denied date-of-birth > self',
    ]);
  });
});
