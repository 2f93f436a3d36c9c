import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what only the service can see', () => {
  it.each([
    [
      'Your birthday will only be visible to Pigeon.',
      ['collect affirmed date-of-birth > self', 'share denied date-of-birth > unspecified'],
    ],
    ['Your birthday is visible to us.', ['collect affirmed date-of-birth > self']],
    ['Only your birthday is visible to us.', ['collect affirmed date-of-birth > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('whom a word is to mean', () => {
  const context = 'We may share your birthday with third parties.';

  it.each([
    ['For purposes of this notice, third parties include our affiliates.', []],
    ['These third parties include our affiliates.', ['share affirmed date-of-birth > family']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });
});

describe('those who report on people', () => {
  it.each([
    ['We disclose your birthday to consumer reporting agencies.', ['share affirmed date-of-birth > partner']],
    [
      'Your birthday is sent to Google to better assign sales.',
      ['share affirmed date-of-birth > named:Google'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('data at large that "it" means', () => {
  it('is not what was spoken of before', () => {
    expect(
      said('Vendors have access to your data to the extent needed to help us and must not sell it.', {
        context: 'We collect your birthday.',
      }),
    ).toContain('provider: sell denied unspecified > unspecified');
  });
});

describe('examples of a use that name data', () => {
  it('are uses of that data', () => {
    expect(
      said('Checking birthdays and IP addresses to keep bots out.', {
        context: 'Some examples of how we use your information to keep the loft safe include:',
      }),
    ).toEqual(['use affirmed date-of-birth > self', 'use affirmed ip-address > self']);
  });
});

describe('a place that alone says which data it is', () => {
  it.each([
    ['You may add more information in your profile.', ['collect affirmed identity > self']],
    ['We record information on our server logs.', ['collect affirmed activity > self']],
    ['We record your birthday on our server logs.', ['collect affirmed date-of-birth > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('lists behind what something is used for or asked', () => {
  it.each([
    [
      'We collect information about the devices you use to reach our site, including your IP address and time zone.',
      ['collect affirmed ip-address > self', 'collect affirmed timezone > self'],
    ],
    [
      'We collect information about the devices you use to reach our site, and we keep it.',
      ['collect affirmed device > self', 'store affirmed device > self'],
    ],
    [
      'We collect data about your phone, including what hardware and operating system you have, your time zone and crash reports.',
      [
        'collect affirmed diagnostics > self',
        'collect affirmed operating-system > self',
        'collect affirmed timezone > self',
      ],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
