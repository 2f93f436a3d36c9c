import { describe, expect, it } from 'vitest';
import { readPolicy } from '../read-text.ts';
import { said } from '../said.fixture.ts';
import { governsLists } from './category-leads.ts';

const under = (section: string, context: string) => (item: string) => said(item, { context, section });

describe('an item under a mere kind of data', () => {
  it.each([
    ['Posts you write', 'Your activity and information you provide:', 'use affirmed content > self'],
    ['Your IP address', 'Device information:', 'use affirmed ip-address > self'],
    ['Purchases you make.', 'Information that we collect from partners:', 'use affirmed purchase > self'],
    ['Your phone number, if you add one', 'Examples of data used:', 'use affirmed phone-number > self'],
  ])('is used where the heading says so: %s', (item, context, claim) => {
    expect(under('Our lofts > Why and how we use your data', context)(item)).toEqual([claim]);
  });

  it.each([
    ['How we use your data', 'We collect these data:', 'Your name', 'collect affirmed name > self'],
    ['What we collect and how we use it', 'Data you give us:', 'Your name', 'collect affirmed name > self'],
    ['Information we collect', 'Data you give us:', 'Your name', 'collect affirmed name > self'],
    ['Data we share with advertisers', 'Data you give us:', 'Your name', 'share affirmed name > advertiser'],
    ['How we use your data', 'Data we do not use:', 'Your name', 'use denied name > self'],
  ])('is what lead or heading tells else: %s, %s', (section, context, item, claim) => {
    expect(under(section, context)(item)).toEqual([claim]);
  });

  it.each([
    ['Answering your questions by phone', 'Contact information:'],
    ['Service providers', 'Location data:'],
    ['Consent', 'Legal basis for location data:'],
  ])('that is no data is not used: %s', (item, context) => {
    expect(under('How we use your data', context)(item)).toEqual([]);
  });
});

describe('a line with a colon before lists', () => {
  it.each([
    ['Why and how we process your information:', true],
    ['The information we use varies, but could include any of the following:', true],
    ['Information we share with advertisers:', false],
    ['Information we do not use:', false],
    ['We collect these data and use them:', false],
    ['We use your information to find hawks.', false],
  ])('%s', (line, governs) => {
    expect(governsLists(line)).toBe(governs);
  });

  it('says what the lists after it state, until a sentence follows', () => {
    const text = [
      '# Privacy policy\n\nWe care about your personal information and we say so here at some length.',
      '## Keeping birds safe\n\nThe information we use varies, but could include any of the following:',
      'Device information:\n\n* Your IP address\n* Your operating system',
      'Purchase information:\n\n* Payments that you make',
      'We keep lofts tidy.',
      'Contact information:\n\n* Your email address',
    ].join('\n\n');
    const { claims } = readPolicy({ text }, { service: 'Pigeon' });
    const used = claims.filter((c) => c.action === 'use').flatMap((c) => c.data);
    expect(used.filter((t) => t !== 'unspecified').sort()).toEqual([
      'ip-address',
      'operating-system',
      'payment-information',
    ]);
  });
});
