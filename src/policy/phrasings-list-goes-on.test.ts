import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

const collected = (...types: string[]) => types.map((type) => `collect affirmed ${type} > self`);
const shared = (...to: string[]) => to.map((recipient) => `share affirmed unspecified > ${recipient}`);

describe('a list that goes on behind what is told of one of its items', () => {
  it.each([
    [
      'We collect your name, installation IDs (which allow us to find out where to deliver your letters), mobile carrier and time zone.',
      collected('device-identifier', 'mobile-network', 'name', 'timezone'),
    ],
    [
      'We collect your name, installation IDs (which help us know which phones you use) and time zone.',
      collected('device-identifier', 'name', 'timezone'),
    ],
    [
      'We collect your name (which may include your town) and time zone.',
      collected('coarse-location', 'name', 'timezone'),
    ],
    [
      'We collect information regarding the device you are using to reach the loft such as its operating system and your IP address.',
      collected('ip-address', 'operating-system'),
    ],
    [
      'We share your information with business partners, companies in the same group as Pigeon (including Pigeon Inc. which keeps our lofts), moderation services and advertisers.',
      shared('advertiser', 'family', 'partner', 'provider'),
    ],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});

describe('what is joined to one who gets it', () => {
  it.each([
    [
      'We share data with and receive data from our partners.',
      ['collect affirmed unspecified > self', ...shared('partner')],
    ],
    [
      'We may share your information with other members or affiliates of our corporate group.',
      shared('family'),
    ],
    ['We may share your information with other members or affiliates.', shared('family', 'users')],
    ['The content creator or seller can receive your information.', shared('partner', 'users')],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});

describe('for whom an address is', () => {
  it('is no disclosure', () => {
    const section = 'Privacy policy > How to contact us > For users in Iceland';
    expect(
      said('For users in Iceland: 6th Floor, One Loft Wall, Reykjavik, IS-101, Iceland.', { section }),
    ).toEqual([]);
  });
});

describe('what messages and devices tell', () => {
  it.each([
    [
      'We log information about when the message was sent, received and read, and the participants in the conversation.',
      collected('contact-identifier', 'delivery-receipt', 'message-metadata', 'read-receipt'),
    ],
    ['We may collect Global Positioning System data.', collected('precise-location')],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});
