import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('a row of purposes under no header', () => {
  const section = 'How we use your data';
  it.each([
    [
      'To keep hawks out | Your name; usage data | Legitimate interests',
      ['use affirmed name > self', 'use affirmed usage-event > self'],
    ],
    [
      'Training our models to tell birds apart | (a) Profile (b) Usage | Consent',
      ['use affirmed identity > self', 'use affirmed usage-event > self'],
    ],
    ['Loft safety | IP address | Legal obligation', ['use affirmed ip-address > self']],
    [
      'Guessing which birds you like | Content data, profile data | Your consent',
      ['use affirmed content > self', 'use affirmed identity > self'],
    ],
    [
      'To run the loft | Contact details; usage data (strictly necessary)',
      ['use affirmed identity > self', 'use affirmed usage-event > self'],
    ],
    ['Purpose | Data | Legal basis', []],
    ['To keep hawks out | For as long as the law asks', []],
    ['Loft | Street of the Birds 4', []],
  ])('%s', (row, claims) => {
    expect(said(row, { section })).toEqual(claims);
  });

  it('is read under any heading where it gives the ground of a purpose', () => {
    const row = 'To keep hawks out | Profile data; technical data | Our legitimate interests in safe lofts';
    expect(said(row, { section: 'Annex' })).toEqual([
      'use affirmed device > self',
      'use affirmed identity > self',
    ]);
    const got = 'To print rings | Photos | We get this information from your phone. | Consent';
    expect(said(got, { section: 'Annex' })).toContain('use affirmed attachment > self');
    expect(said(got, { section: 'Annex' })).toContain('collect affirmed attachment > self');
    expect(said('Rings | Photos | Ask at the loft', { section: 'Annex' })).toEqual([]);
  });

  it('is collected too where the heading says so', () => {
    const row = 'Your photos | To show them on your page.';
    expect(said(row, { section: 'What data do we collect?' })).toEqual([
      'collect affirmed attachment > self',
      'use affirmed attachment > self',
    ]);
    expect(said(row, { section: 'Your rights' })).toEqual([]);
  });

  it('says what its sentences say where it has any', () => {
    const row = 'To keep hawks out | We use your name. | Usage data';
    expect(said(row, { section })).toEqual(['use affirmed name > self']);
  });
});
