import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  ['Our ranking algorithm takes into account the posts you liked.', ['use affirmed usage-event > self']],
  ['These models consider your approximate location.', ['use affirmed coarse-location > self']],
  ['We consider your messages to be private.', []],
  ['We do not take your location into account.', []],
  ['We take into account the nature and sensitivity of your messages.', []],
])('uses what a choice rests on: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
