import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const BOTH = ['collect affirmed coarse-location > self', 'collect affirmed precise-location > self'];

it.each(['We collect your location (city).', 'We collect your location (city and country only).'])(
  'is no closer than its bracket says: %s',
  (sentence) => expect(said(sentence)).toEqual(['collect affirmed coarse-location > self']),
);

describe('places told with both their grades', () => {
  it.each([
    ['We collect your location, which may be exact or approximate.'],
    ['We collect location information (precise or coarse).'],
    ['We collect GPS-based and IP-based location data.'],
    ['We receive the approximate or exact position of your phone.'],
    ['We collect your location, either approximately or precisely.'],
    ['Your location, whether precise or general, is collected.'],
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual(BOTH);
  });

  it.each([
    ['We collect your location, and general statistics.', 'location', 'unspecified'],
    ['We collect your location and approximate weight.', 'location'],
    ['We collect your IP and general location.', 'coarse-location', 'ip-address'],
    ['We collect your approximate location to give precise results.', 'coarse-location'],
  ])('are not both told: %s', (sentence, ...types) => {
    expect(said(sentence)).toEqual(types.map((type) => `collect affirmed ${type} > self`));
  });
});
