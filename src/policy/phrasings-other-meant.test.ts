import { expect, it } from 'vitest';
import { said } from './said.fixture.ts';

it.each<[string, string[]]>([
  // A list behind a clause of its own is of that clause.
  [
    'We do not share personal information with advertisers, although they may collect data, including your location.',
    ['share denied unspecified > advertiser', 'advertiser: collect affirmed location > self'],
  ],
  [
    'We do not sell personal information; however, we share data, such as your phone number, with partners.',
    ['sell denied unspecified > unspecified', 'share affirmed phone-number > partner'],
  ],
  // E-mails that are traded are addresses.
  ['We do not sell or rent your e-mails.', ['sell denied email-address > unspecified']],
  ['We never sell the content of your emails.', ['sell denied message-content > unspecified']],
  // What a person must mind.
  ['You must only give us your own phone number.', ['collect affirmed phone-number > self']],
  // Names of goods, and lists of others.
  ['We do not license our trade name to partners.', []],
  ['We use spam blacklists of other providers.', []],
  ['We keep a blacklist of the users that you block.', ['store affirmed contact-list > self']],
  ['All domain names registered with us are registered in our name.', []],
  // Whom letters and cookies of others reach.
  ['We use your address to communicate with the person concerned.', ['use affirmed postal-address > self']],
  ['Visitors of our website may receive cookies sent by Acme.', []],
  ['Photos are licensed to us by their owners.', []],
  ['Your photos may be licensed to third parties.', ['sell affirmed attachment > unspecified']],
  [
    'We provide partners with lists of our user e-mail addresses.',
    ['share affirmed email-address > partner'],
  ],
  // A list that begins with a word that may be a verb, and who gives what to whom.
  [
    'Personal Data collected: address, email address.',
    ['collect affirmed email-address > self', 'collect affirmed postal-address > self'],
  ],
  ['We are only provided by Acme with your email address.', ['collect affirmed email-address > self']],
  // What stands between, and a comma that is missing.
  ['For users who sign up we collect email addresses.', ['collect affirmed email-address > self']],
  // What a policy tells its readers.
  ['To meet our legal duties, we provide additional information for users in Norway.', []],
  // Kept from whom.
  ['Your birthday is kept nonpublic.', []],
  ['Your birthday is kept from other users.', ['share denied date-of-birth > users']],
])('%s', (sentence, claims) => {
  expect(said(sentence).sort()).toEqual([...claims].sort());
});
