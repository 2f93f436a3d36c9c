import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('plain words of small services', () => {
  it.each([
    ['We sync your address book with our servers.', ['collect affirmed contact-list > self']],
    ['Pigeon does not upload your address book.', []],
    ['Pigeon syncs your photos on your device.', []],
    ['Your photos never pass through our servers.', ['collect denied attachment > self']],
    ['Your photos pass through our servers.', []],
    ['Your photos never touch the sky.', []],
    ['Your photos may be indexed by search engines.', ['share affirmed attachment > public']],
    ['Your photos are indexed by day.', []],
    [
      'If a court asks, we may have to turn over your personal data to the police.',
      ['share affirmed unspecified > authority'],
    ],
    ['We turn over a new leaf.', []],
    ['This cookie remembers your name.', ['use affirmed cookie-identifier > self']],
    ['This cookie does not track you.', []],
    ['Registration requires an email address.', ['collect affirmed email-address > self']],
    ['Registration does not require an email address.', []],
    ['You need a phone number to sign up.', ['collect affirmed phone-number > self']],
    ['You need a camera to sign up.', []],
    ['Automated systems scan your messages for spam.', ['use affirmed message-content > self']],
    ['Automated systems do not scan your messages.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
