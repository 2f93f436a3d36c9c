import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const USED = ['use affirmed cookie-identifier > self'];

describe('a row that tells of a cookie', () => {
  const section = 'Cookies > Our own';
  it.each([
    ['_loft_seen | Remembers which loft you saw last. | 1 year', USED],
    ['pigeonSession | pigeon.example | Used to keep you signed in | Session', USED],
    ['LOFTID | Recognition of the same visit', USED],
    ['Cookie | loft | Identify signed-in keepers | 1 month | Essential', USED],
    ['Purpose | Remembers which loft you saw last', USED],
    ['pigeon.example | _loft_a, _loft_b | Third party', []],
    ['Local storage | loftId | Identify signed-in keepers | persistent', []],
    ['Name | _loft_last', []],
    ['_loft_seen | 1 year', []],
    ['Pigeon Post | https://pigeon.example/privacy', []],
  ])('%s', (row, claims) => {
    expect(said(row, { section })).toEqual(claims);
  });

  it('is read under a heading about cookies alone', () => {
    const row = '_loft_seen | Remembers which loft you saw last. | 1 year';
    expect(said(row, { section: 'Rules of the loft' })).toEqual([]);
    expect(said(row, { section: 'How to delete cookies' })).toEqual([]);
  });
});
