import { describe, expect, it } from 'vitest';
import { answerOf, beginsAim, isGround, isNone, isSource, listsPurposes } from './cell-kinds.ts';

describe('what a cell is', () => {
  it.each([
    'Our legitimate interests in lofts',
    'Consent',
    'Compliance with a legal obligation',
    '* Contract',
  ])('a ground: %s', (cell) => {
    expect(isGround(cell)).toBe(true);
    expect(listsPurposes(cell, [])).toBe(false);
  });

  it.each(['Directly from you', '\u25cf You\u25cf Third parties', 'Through automated means'])(
    'a source: %s',
    (cell) => {
      expect(isSource(cell)).toBe(true);
    },
  );

  it.each([
    'To keep hawks out of the loft',
    'For members to find their flock',
    'For improving our lofts',
    'Provide you with grain',
    'So that members can find you',
    '3.2.1 Improving our lofts',
  ])('an aim: %s', (cell) => {
    expect(beginsAim(cell)).toBe(true);
  });

  it.each(['Advertising partners', 'Marketing and measurement companies', 'For example, your name'])(
    'no aim: %s',
    (cell) => {
      expect(beginsAim(cell)).toBe(false);
    },
  );

  it.each([
    'Fraud prevention',
    'Advertising; research and development',
    'Providing grain, Security, Auditing',
  ])('purposes: %s', (cell) => {
    expect(listsPurposes(cell, [])).toBe(true);
  });

  it.each([
    'Advertising networks; analytics providers',
    'Marketing data',
    'Norway',
    'The right to improve your data',
    'For two years',
  ])('no purposes: %s', (cell) => {
    expect(listsPurposes(cell, [])).toBe(false);
  });

  it('an answer, or nothing', () => {
    expect([answerOf('Yes'), answerOf('NO.'), answerOf('No hawks')]).toEqual([true, false, null]);
    expect([isNone('N/A'), isNone('-'), isNone('None'), isNone('Nonesuch')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
