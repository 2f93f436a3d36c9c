import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('posts that are put in order', () => {
  it.each([
    ['You can add posts to your favourites.', []],
    ['You can save messages in folders.', []],
    ['You can add a photo to your profile.', ['collect affirmed profile-photo > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what is lodged about data', () => {
  it.each([
    ['You submit an objection to the use of your messages.', []],
    ['You may submit a complaint about our use of your messages.', []],
    ['You submit your birthday when you sign up.', ['collect affirmed date-of-birth > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
