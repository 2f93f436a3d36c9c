import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('a row of what is collected under no header', () => {
  const section = 'Information we collect';
  it.each([
    [
      'B. Identifiers | E-mail address, phone number. | Yes',
      ['collect affirmed email-address > self', 'collect affirmed phone-number > self'],
    ],
    ['G. Geolocation data | Precise location. | No', ['collect denied precise-location > self']],
    ['H. Loft records | Loft cards and reports. | No', []],
    ['Location | Where you are | Yes | No', []],
    ['Usage data | Doors opened, perches visited, grain eaten', ['collect affirmed activity > self']],
    ['Usage data | Please see, under “Doors”, our loft notice, page 4', []],
    [
      'Device data | Browser type; IP address | Loft safety',
      ['collect affirmed browser > self', 'collect affirmed ip-address > self'],
    ],
  ])('%s', (row, claims) => {
    expect(said(row, { section }).filter((c) => c.startsWith('collect'))).toEqual(claims);
  });

  it('denies nothing where the heading does not ask whether it is collected', () => {
    const row = 'G. Geolocation data | Precise location. | No';
    expect(said(row, { section: 'Categories of personal information' })).toEqual([]);
    expect(said(row, { section: 'Your choices' })).toEqual([]);
  });

  it('is told by a label that says so', () => {
    const row = 'Data collected | Photos, phone number';
    expect(said(row, { section: 'Loftly' })).toEqual([
      'collect affirmed attachment > self',
      'collect affirmed phone-number > self',
    ]);
    expect(said('Loft keeper | Photos, phone number', { section: 'Loftly' })).toEqual([]);
  });
});
