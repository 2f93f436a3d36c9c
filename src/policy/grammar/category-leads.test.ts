import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const under = (section: string, context: string) => (item: string) => said(item, { context, section });

describe('an item under a mere kind of data', () => {
  it.each([
    ['Posts you write', 'Your activity and information you provide:', 'use affirmed message-content > self'],
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
