import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  ['Our ranking algorithm takes into account the posts you liked.', ['use affirmed usage-event > self']],
  ['These models consider your approximate location.', ['use affirmed coarse-location > self']],
  ['We consider your messages to be private.', []],
  ['We do not take your location into account.', []],
  ['We take into account the nature and sensitivity of your messages.', []],
  ['Our systems look at your searches to rank posts.', ['use affirmed search-query > self']],
  ['Our algorithm learns from your messages.', ['use affirmed message-content > self']],
  ['We factor in your location when we pick ads.', ['use affirmed location > self']],
  ['Your birthday is factored in when we pick ads.', ['use affirmed date-of-birth > self']],
  [
    'We compare your selfie with your profile photos.',
    ['use affirmed face > self', 'use affirmed profile-photo > self'],
  ],
  ['We match you with other people.', []],
  ['The weather is a factor in what you like.', []],
])('uses what a choice rests on: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
