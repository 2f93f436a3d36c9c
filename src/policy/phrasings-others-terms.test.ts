import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what others do on terms of their own', () => {
  it.each([
    'Photos that you show there are kept and used in accordance with their privacy policies.',
    'Your address is collected and processed under the terms of that store.',
    'Everything entered in such an app is handled according to the developer’s own privacy notice.',
    'Data passed on to these websites is processed subject to the respective privacy statements of those websites.',
  ])('%s', (sentence) => expect(said(sentence)).toEqual([]));

  it.each([
    ['Your photos are used in accordance with our privacy policy.', ['use affirmed attachment > self']],
    ['We handle your photos under their terms where a store asks us to.', ['use affirmed attachment > self']],
  ])('but: %s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});

describe('what a right is tied to', () => {
  it.each([
    'You can have your photos erased, if they are not needed for the purposes for which they were collected.',
    'Erasure (for example, where your name is no longer needed for the reasons for which it was first collected).',
  ])('%s', (sentence) => expect(said(sentence)).toEqual([]));
});

describe('an item that says who somebody is', () => {
  const context = 'When you join a room, others may be able to see the photos that you share:';
  it('repeats nothing of its lead', () =>
    expect(said('Host: The host is the person who opened the room.', { context })).toEqual([]));
  it('and one that names somebody does', () =>
    expect(said('The host of the room', { context })).not.toEqual([]));
});

it('how many calls and messages there were is no content of them', () =>
  expect(said('We collect the types and volumes of calls and messages.')).toEqual([
    'collect affirmed call-metadata > self',
    'collect affirmed message-metadata > self',
  ]));
