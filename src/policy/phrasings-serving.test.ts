import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what cookies are needed for and let a visitor do', () => {
  it.each([
    [
      'Essential cookies are required for providing you with the nest.',
      ['use affirmed cookie-identifier > self'],
    ],
    ['Some cookies are needed to keep you logged in.', ['use affirmed cookie-identifier > self']],
    ['Certain cookies enable you to log into your loft.', ['use affirmed cookie-identifier > self']],
    ['Your browser lets you refuse cookies.', []],
    ['Cookies are not required to read this page.', []],
    [
      'These cookies allow us to track your movements from one page to the next.',
      ['collect affirmed usage-event > self', 'use affirmed cookie-identifier > self'],
    ],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});

describe('what a person may lay open', () => {
  it.each([
    [
      'You may choose to make your birthday available to others.',
      ['users: share affirmed date-of-birth > users'],
    ],
    [
      'You can make some of your photos visible to your friends.',
      ['users: share affirmed attachment > users'],
    ],
    [
      'The app lets you connect with others and share your photos with other people.',
      ['users: share affirmed attachment > users'],
    ],
    ['You can make your nest a nicer place for others.', []],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});

describe('third parties that provide', () => {
  it.each([
    ['Third parties provide us with your birthday.', ['collect affirmed date-of-birth > self']],
    [
      'We share your birthday with third parties that provide services to us.',
      ['share affirmed date-of-birth > provider'],
    ],
    ['We will promptly remove you from all correspondence.', []],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});
