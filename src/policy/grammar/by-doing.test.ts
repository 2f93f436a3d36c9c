import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  ['You can find friends by uploading your contacts.', ['collect affirmed contact-list > self']],
  ['You join by opening a loft and giving us your birthday.', ['collect affirmed date-of-birth > self']],
  ['You can guard yourself by taking care and not giving us your birthday.', []],
  ['You may exercise your rights by providing your email address.', []],
  ['You can protect yourself by entering a strong password.', []],
])('has what a person hands in to some end: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it.each([
  ['Uploading a picture of your passport.', ['collect affirmed government-id > self']],
  ['Asking a friend.', []],
])('has what a check demands, in a list of its ways: %s', (sentence, claims) => {
  const context = 'Age verification may involve one or more of the following methods:';
  expect(said(sentence, { context })).toEqual(claims);
});

it.each([
  ['We help others find you by making your name visible to other users.', ['share affirmed name > users']],
  [
    'We keep the app free by sharing your email address with advertisers.',
    ['share affirmed email-address > advertiser'],
  ],
  ['We comply with the law by disclosing your name to the police.', ['share affirmed name > authority']],
  ['We protect you by not giving your name to advertisers.', []],
  ['You can harm yourself by giving your name to strangers.', []],
  ['We will not harm you by sending your name to advertisers.', []],
])('has whom data are given to in doing something: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
