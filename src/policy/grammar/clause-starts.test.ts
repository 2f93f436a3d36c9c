import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('a phrase in front without a comma', () => {
  it('does not hide the subject after it', () => {
    expect(said('For the delivery of parcels your postal address will be shared with our couriers.')).toEqual(
      said('Your postal address will be shared with our couriers.'),
    );
    expect(said('In this case we process: IP address.')).toEqual(['use affirmed ip-address > self']);
  });

  it('leaves a clause that narrows a noun alone', () => {
    expect(said('For the parcels your neighbours are sent see the other page.')).toEqual([]);
    expect(said('In the way your data is used we are no different.')).toEqual([]);
  });
});

describe('a lead that ends in “you”', () => {
  it('names the items that follow', () => {
    expect(said('We collect the following data from you: - Phone number')).toEqual([
      'collect affirmed phone-number > self',
    ]);
    expect(said('The following data may be shared with our partners: - Phone number')).toEqual([
      'share affirmed phone-number > partner',
    ]);
    expect(said('Data we process: - IP address')).toEqual(['use affirmed ip-address > self']);
  });
});
