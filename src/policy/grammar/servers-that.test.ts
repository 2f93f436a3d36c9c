import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  ['Messages pass through relays that do not log IP addresses.', ['store denied ip-address > self']],
  ['We use servers which never store your messages.', ['store denied message-content > self']],
  ['We run our own servers, which cannot see your birthday.', ['collect denied date-of-birth > self']],
  ['There is no central server that could store your messages.', ['store denied message-content > self']],
  [
    'We do not run any server that stores or aggregates your messages.',
    ['store denied message-content > self'],
  ],
  ['Pigeon does not operate servers that keep your messages.', ['store denied message-content > self']],
  ['We have no servers to store your messages.', ['store denied message-content > self']],
  ['There is no company that is perfect.', []],
  // Which they are is for others to say.
  ['Choose servers that do not log IP addresses.', []],
  ['Your messages travel over other servers that do not store them.', []],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it.each([
  'The only data on our server is your username.',
  'The only information that the server stores about you is your username.',
  'The only thing Pigeon keeps is your username.',
])('holds one thing and no other: %s', (sentence) => {
  expect(said(sentence)).toEqual(['store affirmed username > self', 'store denied unspecified > self']);
});

it.each([
  'The only data that advertisers have is your username.',
  'The only way to delete your data is to ask us.',
  'The only server that we use is in Berlin.',
])('says nothing of what is held: %s', (sentence) => expect(said(sentence)).toEqual([]));
