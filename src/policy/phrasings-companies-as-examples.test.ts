import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('companies that are named as examples', () => {
  const ALONE = [
    'share affirmed email-address > named:Acme',
    'share affirmed email-address > named:Betacorp',
  ];
  it.each([
    ['We share your email address with third parties such as Acme and Betacorp.', ALONE],
    [
      'We share your email address with third parties such as AXM and AppBeta so that they can send codes.',
      ['share affirmed email-address > named:AXM', 'share affirmed email-address > named:AppBeta'],
    ],
    // Others of their kind get it too.
    [
      'We share your email address with advertisers such as Google.',
      ['share affirmed email-address > advertiser', 'share affirmed email-address > named:Google'],
    ],
    [
      'We share your email address with our partners, including Acme and Betacorp.',
      [...ALONE, 'share affirmed email-address > partner'],
    ],
    [
      'We share your email address with analytics providers (such as Google Analytics).',
      ['share affirmed email-address > named:Google Analytics', 'share affirmed email-address > provider'],
    ],
    [
      'We do not share your email address with advertisers such as Google.',
      ['share denied email-address > advertiser', 'share denied email-address > named:Google'],
    ],
    // Classes with a capital.
    [
      'We share your email address with third parties such as Auditors.',
      ['share affirmed email-address > provider'],
    ],
    ['We share your email address with partners such as ISPs.', ['share affirmed email-address > partner']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
