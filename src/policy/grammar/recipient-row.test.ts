import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('a row of those who get data under no header', () => {
  const section = 'Data we disclose';
  it.each([
    [
      'Advertising partners | Profile data; IP address | So that the ads suit you',
      ['share affirmed identity > advertiser', 'share affirmed ip-address > advertiser'],
    ],
    ['Advertising partners - To show you ads | Profile data', ['share affirmed identity > advertiser']],
    ['Moderators - To keep the peace | Profile data', []],
    ['Recipients | Data', []],
    ['Advertising partners | So that the ads suit you', []],
    ['Advertising partners | Data', []],
  ])('%s', (row, claims) => {
    expect(said(row, { section })).toEqual(claims);
  });

  it('is read under a name for those who get data', () => {
    const row = 'Loft heating providers | Norway | Profile data; IP address';
    const claims = ['share affirmed identity > provider', 'share affirmed ip-address > provider'];
    expect(said(row, { section: 'Our sub-processors' })).toEqual(claims);
    expect(said('Provider | Service | Location', { section: 'Our sub-processors' })).toEqual([]);
    expect(said('Money given to providers | Profile data; IP address', { section })).toEqual([]);
  });

  it('says nothing of what people give themselves, or under another heading', () => {
    const row = 'Advertising partners | Profile data; IP address | So that the ads suit you';
    expect(said(row, { section: 'Data you may choose to disclose' })).toEqual([]);
    expect(said(row, { section: 'Contacts' })).toEqual([]);
  });
});

describe('a row whose last cell lists those who get its data', () => {
  const section = 'Notice to California residents';
  it('shares with each', () => {
    const row =
      'Identifiers: email address, phone number | Directly from you | Advertising networks; service providers';
    expect(said(row, { section })).toEqual([
      'collect affirmed email-address > self',
      'collect affirmed phone-number > self',
      'share affirmed email-address > advertiser',
      'share affirmed email-address > provider',
      'share affirmed phone-number > advertiser',
      'share affirmed phone-number > provider',
    ]);
    expect(said('IP address | To keep hawks out | With service providers')).toEqual([
      'share affirmed ip-address > provider',
    ]);
  });

  it('knows them by what each item ends with', () => {
    const row =
      'IP address | \u25cf You | \u25cf Public\u25cf Loft data hosting providers\u25cf Business transferees';
    expect(said(row, { section: 'Annex' }).filter((c) => c.startsWith('share'))).toEqual([
      'share affirmed ip-address > acquirer',
      'share affirmed ip-address > provider',
      'share affirmed ip-address > public',
    ]);
  });

  it('shares with those of two cells, but not with those whence it comes', () => {
    const shares = (row: string) => said(row, { section }).filter((c) => c.startsWith('share'));
    const [to, sold] = ['Service providers; affiliates', 'Advertising networks; ad agencies'];
    expect(shares(`IP address | Fraud prevention | ${to} | ${sold}`)).toHaveLength(3);
    expect(shares(`IP address | ${sold} | Fraud prevention | ${to}`)).toHaveLength(2);
  });

  it.each([
    ['a source', 'IP address | From service providers; advertising networks', section],
    ['no heading', 'IP address | Service providers; advertising networks', 'Loft'],
    ['nobody', 'IP address | None', section],
    ['things', 'IP address | Grain; water; service providers', section],
  ])('shares nothing by %s', (_, row, heading) => {
    expect(said(row, { section: heading }).filter((c) => c.startsWith('share'))).toEqual([]);
  });
});
