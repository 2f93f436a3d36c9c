import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('deeds that stand as nouns', () => {
  it.each([
    ['Our collection of your IP address serves security.', ['collect affirmed ip-address > self']],
    ['The retention of your IP address does not exceed a week.', ['store affirmed ip-address > self']],
    ['Our disclosure of your name to the police requires a warrant.', ['share affirmed name > authority']],
    ['A transfer of your name to advertisers does not take place.', ['share denied name > advertiser']],
    ['The sale of your phone number is ruled out.', ['sell denied phone-number > unspecified']],
    ['The disclosure of your name to third parties is not permitted.', ['share denied name > unspecified']],
    ['Our use of your face depends on your settings.', ['use affirmed face > self']],
    [
      'The collection and storage of your name by us is necessary to run the app.',
      ['collect affirmed name > self', 'store affirmed name > self'],
    ],
    [
      'The sharing of your name with our partners takes place only with your consent.',
      ['share affirmed name > partner', 'share denied name > partner'],
    ],
    ['We dispense with the storage of IP addresses.', ['store denied ip-address > self']],
    ['We refrain from any analysis of your messages.', ['use denied message-content > self']],
    ['You consent to the transfer of your name to our partners.', ['share affirmed name > partner']],
    ['Your IP address is subject to deletion after a week.', ['store denied ip-address > self']],
    [
      'Your IP address may be the subject of disclosure to the police.',
      ['share affirmed ip-address > authority'],
    ],
  ])('%s', (text, claims) => expect(said(text)).toEqual(claims));

  it.each([
    'You may object to the processing of your phone number.',
    'You can withdraw your consent to the use of your location.',
    'If you consent to the transfer of your name to our partners, tick the box.',
    'This page describes the collection of your phone number.',
    'The unauthorised disclosure of your messages is prohibited.',
    'The processing of your data is subject to this policy.',
    'The use of your real name is prohibited on Pigeon.',
    'The disclosure of your password to others is forbidden.',
    "The collection of other users' phone numbers is prohibited.",
    'The sharing of illegal photos is not permitted.',
    'Your use of our services is governed by these terms.',
    'The deletion of your account cannot be undone.',
  ])('stays silent: %s', (text) => expect(said(text)).toEqual([]));
});
