import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('a word that is data as the whole of an item', () => {
  it.each([
    ['Country;', ['collect affirmed coarse-location > self']],
    ['City', ['collect affirmed coarse-location > self']],
    ['Employer.', ['collect affirmed identity > self']],
  ])('%s', (item, claims) =>
    expect(said(item, { context: 'We collect the following information:' })).toEqual(claims),
  );

  it.each(['We are active in the following country: Norway.', 'We have lofts in the following place: city.'])(
    'stays silent: %s',
    (text) => expect(said(text)).toEqual([]),
  );
});

describe('what a lead announces', () => {
  it.each([
    ['We collect the following additional information:', ['collect affirmed unspecified > self']],
    ['When you turn on backups, we store the following other data:', ['store affirmed unspecified > self']],
  ])('%s', (text, claims) => expect(said(text)).toEqual(claims));
});
