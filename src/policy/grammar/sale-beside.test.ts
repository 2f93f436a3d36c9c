import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what is by another name a sale', () => {
  it.each([
    [
      'We let ad networks see your browsing history, which may be considered a “sale” or “sharing”.',
      ['sell affirmed page-url > advertiser'],
    ],
    [
      'We may allow partners to read cookies on our site which could constitute a sale.',
      ['sell affirmed cookie-identifier > partner'],
    ],
    [
      'Transfers of your e-mail to vendors may be deemed a “sale”.',
      ['sell affirmed email-address > provider'],
    ],
    ['Sharing data with advertisers may qualify as a “sale”.', ['sell affirmed unspecified > advertiser']],
    ['Your disclosure of your name to vendors may be a sale.', []],
    ['We share your e-mail with vendors, which is not a sale.', []],
    ['We do not let advertisers see your e-mail, which would be a sale.', []],
    ['You may give your name to sellers, which may be considered a sale.', []],
    ['If you wish to opt out of sharing which may be considered a sale, write to us.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence).filter((claim) => claim.includes('sell'))).toEqual(expected);
  });

  it('goes on from what was shared, by whatever name', () => {
    const context = 'We share your e-mail address with advertisers.';
    expect(said('This disclosure of information may be a sale.', { context })).toEqual([
      'sell affirmed email-address > advertiser',
    ]);
  });
});
