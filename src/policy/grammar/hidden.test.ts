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

it.each([
  [
    'Your name and photo are end-to-end encrypted.',
    ['collect denied name > self', 'collect denied profile-photo > self'],
  ],
  [
    'We store your messages encrypted and do not hold the keys.',
    ['collect denied message-content > self', 'store affirmed message-content > self'],
  ],
  [
    'Your birthday is used when chats are end-to-end encrypted.',
    ['collect denied message-content > self', 'use affirmed date-of-birth > self'],
  ],
  ['Your birthday is not end-to-end encrypted.', []],
  // "not" is of what stands before "and".
  ['Your birthday is not encrypted and is visible to us.', ['collect affirmed date-of-birth > self']],
  ['The server only ever sees ciphertext.', ['collect denied message-content > self']],
  ['All that our servers see is meaningless bytes.', ['collect denied message-content > self']],
  ['All that our servers see is encrypted data.', []],
])('hides what is said to be encrypted, and no more: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it.each([
  ['We use SSL encryption to prevent third parties from reading your messages.', []],
  ['Your messages are encrypted in transit so that nobody can read them.', []],
  ['The data in the cookie is encrypted so that nobody can read it.', []],
  [
    'Messages are encrypted to protect against us and third parties from reading them.',
    ['collect denied message-content > self'],
  ],
  [
    'Your messages are end-to-end encrypted in transit so that nobody can read them.',
    ['collect denied message-content > self'],
  ],
  [
    'We have no means of knowing whatever data about you we might have – unless you have a username.',
    ['collect denied unspecified > self'],
  ],
])('takes encryption on the way for none that keeps the service out: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
