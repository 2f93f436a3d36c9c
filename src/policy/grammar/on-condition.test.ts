import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';
import { said } from '../said.fixture.ts';

describe('what must hold for something to be done', () => {
  it.each([
    [
      'We share your address with couriers on condition that it is not sold or used for marketing.',
      ['share affirmed postal-address > provider'],
    ],
    [
      'We share your birthday with vendors, assuming that they do not use it for their own ends.',
      ['share affirmed date-of-birth > provider'],
    ],
    [
      'Provided that your photos are not made public, we may use your birthday.',
      ['use affirmed date-of-birth > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
    expect(extractClaims(sentence, { service: 'Pigeon' }).map((c) => c.modality)).toEqual(['only-if']);
  });

  it('is what a person provided where it is no condition', () => {
    expect(said('The address you provided is shared with couriers.')).toEqual([
      'share affirmed postal-address > provider',
    ]);
  });
});

describe('an exception that is listed with a condition', () => {
  const context = 'We do not use your birthday for purposes other than the following:';
  it.each([
    'To count birds, provided that it is not shared with anyone and is not kept',
    'To feed birds, so long as it is not given to another loft',
  ])('%s', (item) => {
    expect(said(item, { context })).toEqual(['use affirmed date-of-birth > self']);
  });
});
