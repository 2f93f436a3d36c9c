import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('partners that a sentence points back to', () => {
  it.each([
    ['How we share data > Marketing and Advertising Partners', '', 'share affirmed ip-address > advertiser'],
    ['Birds', 'We work with advertising partners.', 'share affirmed ip-address > advertiser'],
    ['Birds', 'We keep birds.', 'share affirmed ip-address > partner'],
    ['Birds', 'We share your name with our partners.', 'share affirmed ip-address > partner'],
  ])('under %s behind %s', (section, context, claim) => {
    expect(
      said('These third-party partners may receive your IP address through cookies.', { section, context }),
    ).toEqual([claim]);
  });

  it('are their own where they are not pointed at', () => {
    expect(said('Our partners may receive your IP address.', { section: 'Advertising Partners' })).toEqual([
      'share affirmed ip-address > partner',
    ]);
  });
});
