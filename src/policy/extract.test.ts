import { describe, expect, it } from 'vitest';
import { type ExtractOptions, extractClaims } from './extract.ts';

/** Claims as short lines: `share denied email-address > advertiser`. */
function said(sentence: string, options: ExtractOptions = {}): string[] {
  return extractClaims(sentence, { service: 'Pigeon', ...options })
    .flatMap((c) => c.data.map((d) => `${c.action} ${c.polarity} ${d} > ${c.recipient}`))
    .sort();
}

describe('who does what to which data', () => {
  it.each([
    [
      'We collect your phone number and your email address.',
      ['collect affirmed email-address > self', 'collect affirmed phone-number > self'],
    ],
    ['Pigeon records your IP address when you sign in.', ['collect affirmed ip-address > self']],
    ['You give us your date of birth when you register.', ['collect affirmed date-of-birth > self']],
    ['Your profile photo is visible to other users.', ['share affirmed profile-photo > users']],
    ['We may share your location with advertisers.', ['share affirmed location > advertiser']],
    ['Law enforcement agencies may receive your IP address.', ['share affirmed ip-address > authority']],
    ['We allow our partners to collect cookie identifiers.', ['collect affirmed cookie-identifier > self']],
    ['We reserve the right to disclose your name to our affiliates.', ['share affirmed name > family']],
    ['We use cookies to show you adverts.', ['use affirmed cookie-identifier > self']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it('leaves alone what states no practice', () => {
    for (const sentence of [
      'Please read this policy with care.',
      'You can change your profile photo in the settings.',
      'You have the right to ask for a copy of your personal data.',
      'This policy explains how we collect and use information.',
      'Information we collect',
      'Do we sell your data?',
      'We may change this notice from time to time.',
      'Our partners have their own privacy policies.',
    ]) {
      expect(said(sentence), sentence).toEqual([]);
    }
  });
});
