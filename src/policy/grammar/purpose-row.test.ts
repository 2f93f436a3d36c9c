import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('a row of purposes under no header', () => {
  const section = 'How we use your data';
  it.each([
    [
      'To keep hawks out | Your name; usage data | Legitimate interests',
      ['use affirmed activity > self', 'use affirmed name > self'],
    ],
    [
      'Training our models to tell birds apart | (a) Profile (b) Usage | Consent',
      ['use affirmed activity > self', 'use affirmed identity > self'],
    ],
    ['Loft safety | IP address | Legal obligation', ['use affirmed ip-address > self']],
    [
      'Guessing which birds you like | Content data, profile data | Your consent',
      ['use affirmed content > self', 'use affirmed identity > self'],
    ],
    [
      'To run the loft | Contact details; usage data (strictly necessary)',
      ['use affirmed activity > self', 'use affirmed identity > self'],
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

  it.each([
    [
      'So members can find their flock | Your name; photos | Consent',
      ['use affirmed attachment > self', 'use affirmed name > self'],
    ],
    [
      'Law and order (answering courts) | All collected data | Legal obligation',
      ['use affirmed unspecified > self'],
    ],
    ['To answer your letters | Performance of a contract', ['use affirmed unspecified > self']],
    ['To answer your letters | At the loft', []],
    ['Letters | Performance of a contract', []],
  ])('reads the aim of %s', (row, claims) => {
    expect(said(row, { section })).toEqual(claims);
  });

  it('takes what another cell lists where its sentences name no data', () => {
    const list = 'Contact details Payment data';
    expect(said(`Prizes. We use your personal information to pick winners | ${list}`)).toEqual([
      'use affirmed identity > self',
      'use affirmed payment-information > self',
    ]);
    expect(said(`Prizes. We use your photos to pick winners | ${list}`)).toEqual([
      'use affirmed attachment > self',
    ]);
    expect(said(`Prizes. We do not sell your personal information | ${list}`)).toEqual([
      'sell denied unspecified > unspecified',
    ]);
    expect(said('Ring data | We use your personal information to pick winners')).toEqual([
      'use affirmed unspecified > self',
    ]);
  });

  it('adds no use of a list where a sentence tells which data is used', () => {
    const row =
      'To fly home We use your location to steer. | Legitimate interests | - Location data - Photos';
    expect(said(row, { section })).toEqual(['use affirmed location > self']);
  });

  it('is collected where a cell says whence it comes', () => {
    const got = 'To print rings | Photos | We automatically get these from your phone | Consent';
    expect(said(got, { section: 'Annex' })).toContain('collect affirmed attachment > self');
  });

  it.each([
    [
      'a purpose that says so',
      'Birds to come | Contact data; cookies | To show you birds that suit you',
      ['use affirmed cookie-identifier > self', 'use affirmed identity > self'],
    ],
    [
      'a deed and its ground',
      'We may write to you of new rings | Contact data | Consent',
      ['use affirmed identity > self'],
    ],
    [
      'a list of purposes',
      'Online activity | Fraud prevention, Providing grain, Advertising',
      ['use affirmed activity > self'],
    ],
    ['a place', 'Profile data | Norway', []],
    ['those who get it', 'Advertising partners | Contact data | Consent', []],
    ['no data', 'Birds to come | To show you birds that suit you | Consent', []],
  ])('is read under any heading with %s', (_, row, claims) => {
    expect(said(row, { section: 'Annex' })).toEqual(claims);
    expect(said(row, { section: 'Your rights' })).toEqual([]);
  });

  it('passes over empty cells', () => {
    const row = '| Provide you with grain | | Profile data; photos |';
    expect(said(row, { section: 'Annex' })).toEqual([
      'use affirmed attachment > self',
      'use affirmed identity > self',
    ]);
  });

  it('takes the one cell that can be nothing else for its data', () => {
    const list = 'Ring cards; e-mail address; loft cards';
    expect(said(`To print rings | ${list} | Contract`, { section })).toEqual([
      'use affirmed email-address > self',
      'use affirmed unspecified > self',
    ]);
    expect(said(`To print rings | ${list}`, { section })).toEqual([]);
  });

  it('takes what its label is spelled out as, not the label', () => {
    expect(said('Contact data | E-mail address | Fraud prevention', { section: 'Annex' })).toEqual([
      'use affirmed email-address > self',
    ]);
  });

  it.each([
    ['Photos | To print rings | Consent | For two years', 'store affirmed attachment > self'],
    ['To print rings | Photos | Contract. The data is kept for a year.', 'store affirmed attachment > self'],
    ['Photos | To print rings | Deleted after two days', 'store denied attachment > self'],
  ])('is kept as it says: %s', (row, claim) => {
    expect(said(row, { section })).toContain(claim);
    expect(said(row, { section })).toContain('use affirmed attachment > self');
  });

  it('is collected where all that it says is whence it comes', () => {
    expect(said('Photos | Directly from you | N/A', { section: 'Annex' })).toEqual([
      'collect affirmed attachment > self',
    ]);
    expect(said('Photos | Directly to you | N/A', { section: 'Annex' })).toEqual([]);
  });
});
