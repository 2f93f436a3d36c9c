import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what is no deed of the service', () => {
  it.each([
    ['We prohibit advertisers from showing ads based on your religion.', []],
    ['Our rules forbid sellers to pick buyers on the basis of their health.', []],
    ['We show ads based on your religion.', ['use affirmed identity > self']],
    ['An email with a link is sent to your friends.', []],
    ['Your email address is sent to your friends.', ['share affirmed email-address > users']],
    [
      'Your number is collected, shared and/or stored by the relevant shop and its affiliates.',
      ['partner: collect affirmed phone-number > self', 'partner: store affirmed phone-number > self'],
    ],
    [
      'Your number is stored and shared with the relevant shop.',
      ['share affirmed phone-number > partner', 'store affirmed phone-number > self'],
    ],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});

describe('third parties that are named behind others', () => {
  it.each([
    [
      'We share your number with our affiliates, as well as other third parties such as our advertising partners.',
      ['share affirmed phone-number > advertiser', 'share affirmed phone-number > family'],
    ],
    [
      'We do not share your number with our affiliates or third parties such as advertisers.',
      ['share denied phone-number > advertiser', 'share denied phone-number > family'],
    ],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});

describe('whom an adjective or a pointer names', () => {
  it.each([
    [
      'We share publicly available information about you with advertisers.',
      ['share affirmed unspecified > advertiser'],
    ],
    [
      'We share your comments publicly and with our partners.',
      ['share affirmed content > partner', 'share affirmed content > public'],
    ],
    [
      'When you connect a third-party service, we may share your username with such third party.',
      ['share affirmed username > partner'],
    ],
    [
      'We may share your username with the participants in transactions such as a merger.',
      ['share affirmed username > acquirer'],
    ],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});

describe('what stands alongside and who most of all', () => {
  it.each([
    [
      'We log your visits alongside your IP address.',
      ['collect affirmed activity > self', 'collect affirmed ip-address > self'],
    ],
    [
      'Your IP address is stored alongside your username.',
      ['store affirmed ip-address > self', 'store affirmed username > self'],
    ],
    [
      'We share your username with companies providing services to us.',
      ['share affirmed username > provider'],
    ],
    [
      'Some of our partners, particularly our advertisers, also give us your email address.',
      ['collect affirmed email-address > self'],
    ],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});
