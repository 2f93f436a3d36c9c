import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const context = 'Your chats are end-to-end encrypted.';

it.each([
  ['We do not have the decryption keys.', ['collect denied message-content > self']],
  ['Our servers never receive the keys to your messages.', ['collect denied message-content > self']],
  [
    'This includes your photos and your location.',
    ['collect denied attachment > self', 'collect denied location > self'],
  ],
  ['Our servers have no access to them.', ['collect denied message-content > self']],
  ['This includes our partners.', []],
])('hides what has no key here: %s', (sentence, claims) => {
  expect(said(sentence, { context })).toEqual(claims);
});

it('takes keys of a wallet for no messages', () => {
  expect(said('We do not store your private keys.')).toEqual(['store denied credential > self']);
});
