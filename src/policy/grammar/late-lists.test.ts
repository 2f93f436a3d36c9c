import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const ADDRESS = 'collect affirmed ip-address > self';

describe('lists further behind what they spell out', () => {
  it.each([
    [
      'We collect information about your browser or device in connection with your visits, such as your IP address and your language.',
      ['collect affirmed browser > self', ADDRESS, 'collect affirmed language > self'],
    ],
    [
      'We collect log data when you use the loft, including your IP address and the pages you visit.',
      [ADDRESS, 'collect affirmed page-url > self'],
    ],
    [
      'We collect profile information when you register, including your photos and location.',
      ['collect affirmed attachment > self', 'collect affirmed location > self'],
    ],
    [
      'We collect information about your contacts when you sync them, such as their names.',
      ['collect affirmed contact-list > self'],
    ],
    [
      'We may have access to information you give that network depending on your privacy settings, such as your birthday.',
      ['collect affirmed date-of-birth > self'],
    ],
    [
      'We collect usage data when you open tools such as the map of the loft.',
      ['collect affirmed activity > self'],
    ],
    [
      'We collect information about your purchases to pay partners, including your bank.',
      ['collect affirmed purchase > self'],
    ],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));

  it('takes nothing of another clause', () => {
    expect(
      said(
        'Cookies let us collect information about the pages you visit, but we cannot see details such as your name.',
      ),
    ).not.toContain('collect affirmed name > self');
  });
});
