import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('where data is kept or shown', () => {
  it.each([
    [
      'We keep your address in our server logs, databases and records.',
      ['store affirmed postal-address > self'],
    ],
    ['We record your birthday in our access logs.', ['collect affirmed date-of-birth > self']],
    ['You can share your town in your profile and posts.', ['collect affirmed coarse-location > self']],
    ['You may post your photos in your messages.', ['collect affirmed attachment > self']],
    [
      'We keep your messages and our server logs.',
      ['store affirmed activity > self', 'store affirmed message-content > self'],
    ],
    ['We use the photos in your posts.', ['use affirmed attachment > self', 'use affirmed content > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
