import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const SEEN = ['share affirmed ip-address > users'];

it.each([
  ['The other side may learn your IP address.', SEEN],
  ['Calls are direct, so the other end sees your IP address.', SEEN],
  ['The person you call can see your IP address.', SEEN],
  ['The recipient sees your IP address.', SEEN],
  ['During a call both sides learn each other’s IP address.', SEEN],
  ['The other party cannot see your IP address.', ['share denied ip-address > users']],
  ['The other party to the contract must agree.', []],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it.each([
  ['Files are sent directly between devices.', ['share affirmed attachment > users']],
  ['Photos are transmitted directly from one phone to the other.', ['share affirmed attachment > users']],
  ['Photos are sent directly to your contact.', ['share affirmed attachment > users']],
  ['Photos are sent directly to our servers.', ['collect affirmed attachment > self']],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

const SENT = ['share affirmed message-content > partner'];

it.each([
  ['If you join a room on another server, that server receives your messages.', SENT],
  ['If your friend is on a different instance, that instance gets your messages.', SENT],
  ['Your messages are delivered to the servers of the people you write to.', SENT],
  ['The server of your contact receives your messages.', SENT],
  ['Every server in the room gets a copy of your messages.', SENT],
  ['Servers that take part in a room receive your messages.', SENT],
  ['If you talk to people on other servers, your messages are sent there.', SENT],
  ['Our server receives your messages.', ['collect affirmed message-content > self']],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
