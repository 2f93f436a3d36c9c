import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each<[string, string[]]>([
  ['Shared with: nobody.', ['share denied unspecified > unspecified']],
  ['Sold to third parties: never', ['sell denied unspecified > unspecified']],
  ['Logs: none.', ['store denied activity > self']],
  ['Data collected: nothing.', ['collect denied unspecified > self']],
  [
    'Contacts: hashed and compared, then deleted.',
    ['store denied contact-list > self', 'use affirmed contact-list > self'],
  ],
  ['Photos: not stored.', ['store denied attachment > self']],
  ['IP address: logged for a day.', ['collect affirmed ip-address > self']],
  ['We store: nothing.', ['store denied unspecified > self']],
  [
    'Our bot stores: your search requests, your messages and the profiles of members.',
    [
      'store affirmed identity > self',
      'store affirmed message-content > self',
      'store affirmed search-query > self',
    ],
  ],
  [
    'Pigeon Rooms keeps: your name, your photo, and your messages.',
    [
      'store affirmed message-content > self',
      'store affirmed name > self',
      'store affirmed profile-photo > self',
    ],
  ],
  ['Our directory keeps your search requests.', ['store affirmed search-query > self']],
  // What else stands behind a colon.
  ['Cookies: we use them.', ['use affirmed cookie-identifier > self']],
  ['Data stored: name, number.', ['store affirmed name > self']],
  ['Ads: none.', []],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
