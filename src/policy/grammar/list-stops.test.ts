import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { plainStops } from './list-stops.ts';

describe('lists that full stops part', () => {
  it.each([
    [
      'This includes card details. other payment data. and your town.',
      'This includes card details, other payment data, and your town.',
    ],
    ['We keep your name. your address. and your town.', 'We keep your name, your address, and your town.'],
  ])('%s', (text, plain) => {
    expect(plainStops(text)).toBe(plain);
  });

  it.each([
    ['We keep your name. we share it with nobody.'],
    ['We keep names, towns etc. and delete them.'],
    ['Ravens Inc. and Owls Ltd. keep your name.'],
    ['We keep your name. your address is deleted.'],
    ['We keep your name, e.g. your first name.'],
  ])('leaves "%s"', (text) => {
    expect(plainStops(text)).toBe(text);
  });

  it('are read as one list', () => {
    expect(
      said(
        'This includes your username. your profile photo. any details you share with all. and information in your public profile.',
        { context: 'Public information can be seen by anyone.' },
      ),
    ).toEqual([
      'share affirmed identity > public',
      'share affirmed profile-photo > public',
      'share affirmed unspecified > public',
      'share affirmed username > public',
    ]);
  });
});
