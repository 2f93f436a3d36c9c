import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each<[string, string[]]>([
  ['This hides your last seen time from users you have blocked.', []],
  ['It removes your name from the requests to partners that you have not approved.', []],
  [
    'This strips your IP address from the queries that are sent to the weather provider.',
    ['share denied ip-address > provider'],
  ],
  [
    'The proxy strips your IP address and device details from requests to third parties.',
    ['share denied device > unspecified', 'share denied ip-address > unspecified'],
  ],
  ['Our gateway hides your number from the weather provider.', ['share denied phone-number > provider']],
  ['We remove your name from reports before we send them to partners.', ['share denied name > partner']],
  [
    'When you write to a friend, your address will not show up in the header lines of the letter.',
    ['share denied postal-address > users'],
  ],
  ['Your phone number will not appear in your profile.', ['share denied phone-number > users']],
  [
    'We will keep your files and isolate them from further use until they can be deleted.',
    ['store affirmed attachment > self', 'use denied attachment > self'],
  ],
  [
    'Deleting your account will make your name no longer visible to other users.',
    ['share denied name > users'],
  ],
  [
    'While closing your account will make your profile no longer available to other users, please note that messages you sent may still be visible to others.',
    ['share affirmed message-content > users', 'share denied identity > users'],
  ],
  // What is taken out of one thing may be kept elsewhere, and what may be taken out is not always.
  ['We remove your posts from the reports.', []],
  ['We may remove your name from requests to our providers.', []],
  ['Our gateway does not remove your IP address from requests to third parties.', []],
  ['You can hide your profile from other users.', []],
  ['Your name may appear in the headers of your e-mail.', []],
  ['When you leave, your posts are removed from public view.', ['share denied content > public']],
  ['Your posts will be removed from our servers.', ['store denied content > self']],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
