import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('a row of a company and what it gets', () => {
  const section = 'Third-party service providers';
  it.each([
    [
      'Loftly Inc. | Norway | E-mail address, device IDs',
      ['share affirmed device-identifier > named:Loftly', 'share affirmed email-address > named:Loftly'],
    ],
    [
      'Nestwise (dpo@nestwise.example) | Peru | Personal information needed for the post (including your name and e-mail address)',
      ['share affirmed email-address > named:Nestwise', 'share affirmed name > named:Nestwise'],
    ],
    ['Loftly Inc. | Norway | Payment processing', []],
    ['Loftly Inc. | Loft monitoring, network monitoring | Norway', []],
    ['Company | Country | Data', []],
    ['Profile data | Name, e-mail address', []],
  ])('%s', (row, claims) => {
    expect(said(row, { section })).toEqual(claims);
  });

  it('is read under a heading about those who get data alone', () => {
    const row = 'Loftly Inc. | Norway | E-mail address, device IDs';
    expect(said(row, { section: 'Birds' })).toEqual([]);
    expect(said(row, { section: 'Data from third parties' })).toEqual([]);
  });
});
