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
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('denies no more than what is denied', () => {
    expect(said('We never use your birthday to make profiles and sell them.')).toEqual([
      'use denied date-of-birth > self',
    ]);
  });
});
