import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('data that lets the service do something', () => {
  it.each([
    [
      'Your location and device type help us to show you what is near.',
      ['use affirmed device-model > self', 'use affirmed location > self'],
    ],
    [
      'Cookies and data about which pages you visit allow us to improve the site.',
      ['use affirmed cookie-identifier > self', 'use affirmed usage-event > self'],
    ],
    ['Information about how you use the app helps us find bugs.', ['use affirmed activity > self']],
    ['Data on when you open the app allows us to plan maintenance.', ['use affirmed session-timing > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([['We and our partners help you find friends.'], ['Please contact us and help us improve.']])(
    '%s',
    (sentence) => {
      expect(said(sentence)).toEqual([]);
    },
  );
});
