import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const SENT = ['share affirmed message-content > partner'];

it.each([
  ['Bridges relay your messages to other networks.', SENT],
  ['The bridge passes your messages on to another network.', SENT],
  ['Gateways forward your messages to IRC.', SENT],
  ['If you use a bridge, your messages are sent to the other network.', SENT],
  ['The operators of bridges can read your messages.', SENT],
  ['The bridge is open on weekdays.', []],
  ['Bridges relay commands to other networks.', []],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
