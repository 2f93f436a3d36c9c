import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('recipients that are given as examples', () => {
  const to = (...recipients: string[]) =>
    recipients.map((r) => `share affirmed birthday > ${r}`.replace('birthday', 'date-of-birth'));
  it.each([
    [
      'We share your birthday with partners, such as advertisers and hosting providers.',
      to('advertiser', 'partner', 'provider'),
    ],
    ['We share your birthday with business partners, including advertisers.', to('advertiser', 'partner')],
    [
      'We share your birthday with partners to bring you the app, such as advertisers.',
      to('advertiser', 'partner'),
    ],
    ['We share your birthday with third parties to run the app, such as hosting providers.', to('provider')],
    // Of others that the aim names, and of none.
    ['We share your birthday with partners to help others, such as advertisers, reach you.', to('partner')],
    ['We share your birthday with partners to offer features, such as maps.', to('partner')],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
