import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('data that others give the service', () => {
  it.each([
    [
      'Details that our partners pass on to us comprise your age range and your gender.',
      ['collect affirmed date-of-birth > self', 'collect affirmed gender > self'],
    ],
    [
      'The data supplied to us by these shops may include your postal address.',
      ['collect affirmed postal-address > self'],
    ],
    ['Information received from advertisers might contain your gender.', ['collect affirmed gender > self']],
    ['What we get from them can include your username.', ['collect affirmed username > self']],
    [
      'What we receive depends on your settings there, but usually includes your name.',
      ['collect affirmed name > self'],
    ],
    ['The data we collect typically includes your gender.', ['collect affirmed gender > self']],
    ['You may make your name available to us when you sign up.', ['collect affirmed name > self']],
    ['The information third parties provide us may be wrong.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence, { context: 'You may sign in with another network.' })).toEqual(expected);
  });
});
