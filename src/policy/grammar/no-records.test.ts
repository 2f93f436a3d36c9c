import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const NO_LETTERS = ['store denied message-content > self'];

it.each([
  ['No records of your messages are created.', NO_LETTERS],
  ['No copies of your messages are made on our servers.', NO_LETTERS],
  ['No backups of your messages exist.', NO_LETTERS],
  ['There are no logs of your messages.', NO_LETTERS],
  ['There is no record of your messages on our servers.', NO_LETTERS],
  ['We make no copies of your messages.', NO_LETTERS],
  ['The servers do not create any records of your messages.', NO_LETTERS],
  ['No record is made of who you call.', ['store denied contact-identifier > self']],
  ['No logs are kept of who talks to whom.', ['store denied message-metadata > self']],
  ['No access logs are written.', ['store denied activity > self']],
  ['No copies of this policy are available.', []],
  ['There is no record of any breach.', []],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
