import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('plain words of small services', () => {
  it.each([
    ['We sync your address book with our servers.', ['collect affirmed contact-list > self']],
    ['Pigeon does not upload your address book.', ['collect denied contact-list > self']],
    ['Pigeon syncs your photos on your device.', []],
    ['Your photos never pass through our servers.', ['collect denied attachment > self']],
    ['Your photos pass through our servers.', ['collect affirmed attachment > self']],
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
    ['Passwords are never stored in plain text.', []],
    ['We never store your password as clear text.', []],
    ['Your password is stored only as a salted hash.', ['store affirmed credential > self']],
    ['Your photos are never stored.', ['store denied attachment > self']],
    [
      'A transfer of your photos to third parties does not take place.',
      ['share denied attachment > unspecified'],
    ],
    ['A transfer of your photos may take place only within our company.', []],
    ['Processing of your photos takes place in order to find the bird.', ['use affirmed attachment > self']],
    ['The processing of your photos takes place on the basis of our contract.', []],
    ['We keep track of your purchases.', ['collect affirmed purchase > self']],
    ['If you come from Chirp, then Facebook tells us your name.', ['collect affirmed name > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
