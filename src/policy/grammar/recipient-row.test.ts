import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('a row of those who get data under no header', () => {
  const section = 'Data we disclose';
  it.each([
    [
      'Advertising partners | Profile data; IP address | So that the ads suit you',
      ['share affirmed identity > advertiser', 'share affirmed ip-address > advertiser'],
    ],
    ['Recipients | Data', []],
    ['Advertising partners | So that the ads suit you', []],
    ['Advertising partners | Data', []],
  ])('%s', (row, claims) => {
    expect(said(row, { section })).toEqual(claims);
  });

  it('says nothing of what people give themselves, or under another heading', () => {
    const row = 'Advertising partners | Profile data; IP address | So that the ads suit you';
    expect(said(row, { section: 'Data you may choose to disclose' })).toEqual([]);
    expect(said(row, { section: 'Contacts' })).toEqual([]);
  });
});
