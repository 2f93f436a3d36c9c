import { describe, expect, it } from 'vitest';
import { partiesOfTitle } from './titled-parties.ts';

describe('whom a title names', () => {
  it.each([
    ['Marketing, Advertising, and Analytics Partners', ['advertiser']],
    ['Marketing and Advertising Partners', ['advertiser']],
    ['Vendors, Consultants, and Other Service Providers', ['provider']],
    ['Our Affiliates', ['family']],
    ['Sale, Acquisition, or Transfer of Assets', []],
    ['Birds, Lofts, and Perches', []],
    ['How our partners feed birds', []],
  ])('%s', (title, parties) => {
    expect(partiesOfTitle(title, [])).toEqual(parties);
  });
});
