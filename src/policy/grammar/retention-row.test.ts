import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('a row of what is kept and how long', () => {
  const section = 'How long we keep your data';
  it.each([
    ['Payment data | For six (6) years', ['store affirmed payment-information > self']],
    [
      'Photos; email address | Until you leave the loft',
      ['store affirmed attachment > self', 'store affirmed email-address > self'],
    ],
    ['Photos | Life of the account', ['store affirmed attachment > self']],
    [
      'Photos | To print rings for the loft | Two years',
      ['store affirmed attachment > self', 'use affirmed attachment > self'],
    ],
    ['Photos | To print rings for the loft | For the peace of the account', []],
    ['Photos | Grey and white', []],
    ['Photos | For a day, never for longer', []],
    ['Ring orders | Two years', []],
    ['Type of data | Term of storage', []],
  ])('%s', (row, claims) => {
    expect(said(row, { section })).toEqual(claims);
  });

  it('is read under such a heading alone', () => {
    expect(said('Photos | For two years', { section: 'Prizes' })).toEqual([]);
  });
});
