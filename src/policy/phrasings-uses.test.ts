import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what is only done for a purpose', () => {
  it.each([
    [
      'We only use your birthday to send you a card.',
      ['use affirmed date-of-birth > self', 'use denied date-of-birth > self'],
    ],
    [
      'We only use your birthday for the reasons set out in this notice.',
      ['use affirmed date-of-birth > self'],
    ],
    [
      'We only use your birthday for the purpose for which you gave it.',
      ['use affirmed date-of-birth > self'],
    ],
    ['We use your birthday only insofar as this is necessary.', ['use affirmed date-of-birth > self']],
    ['We will only use your birthday where the law lets us.', ['use affirmed date-of-birth > self']],
    [
      'Our providers may use your birthday only on our behalf.',
      ['provider: use affirmed date-of-birth > self'],
    ],
    [
      'Our providers may use your birthday only under our instructions.',
      ['provider: use affirmed date-of-birth > self'],
    ],
    [
      'Our providers may use your birthday only as we instruct under our contract and for no other purpose.',
      ['provider: use affirmed date-of-birth > self', 'provider: use denied date-of-birth > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what is used, and what only looks like it', () => {
  it.each([
    ['We use text messages and phone calls to reach our keepers.', []],
    ['We use your text messages to train our birds.', ['use affirmed message-content > self']],
    ['We take measures based on the sensitivity of the personal data.', []],
    ['We show you birds based on your location.', ['use affirmed location > self']],
    ['If you want to know how they use your data, we ask you to write to them.', []],
    ['Compliance with a legal obligation means processing your data where the law demands it.', []],
    [
      'The IP address that your browser sends will not be linked to any other data of Loftnet.',
      ['use denied ip-address > self'],
    ],
    ['Your IP address is not linked to your account.', []],
    [
      'These tools may include cookies and web beacons.',
      ['use affirmed cookie-identifier > self', 'use affirmed tracking-pixel > self'],
    ],
    ['These birds may include cookies in their diet.', []],
    ['If you write us a letter, we may keep that communication.', ['store affirmed message-content > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('goes on from what was gathered to what it serves', () => {
    const context = 'We collect your location.';
    expect(said('This helps us find the nearest loft.', { context })).toEqual([
      'use affirmed location > self',
    ]);
    expect(said('This helps you find the nearest loft.', { context })).toEqual([]);
    const denies = 'We do not collect your location.';
    expect(said('This helps us sleep well.', { context: denies })).toEqual([]);
  });
});
