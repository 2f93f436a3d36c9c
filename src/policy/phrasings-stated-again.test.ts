import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what is stated again behind a choice', () => {
  it.each([
    [
      'You can choose whether your location is shared, but your city is always visible to other users.',
      ['share affirmed coarse-location > users'],
    ],
    [
      'You control whether your profile is public (everyone can see it) or not (some of your information, like your name, is viewable by anyone).',
      ['share affirmed name > public'],
    ],
    ['You can control whether your data is shared with partners.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
