import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  [
    'No phone number or birthday is asked for.',
    ['collect denied date-of-birth > self', 'collect denied phone-number > self'],
  ],
  ['No birthday is requested when you sign up.', ['collect denied date-of-birth > self']],
  ['You are not asked for your birthday.', ['collect denied date-of-birth > self']],
  ['You will never be asked to enter your real name.', ['collect denied name > self']],
  // Swindlers ask for these, and what is paid or allowed is no data.
  ['You will never be asked for your password.', []],
  ['No e-mail address is requested by phone.', []],
  ['No payment is asked for.', []],
  ['Nothing more than a click is needed.', []],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it.each([
  'We do not require any personal data beyond a username.',
  'Pigeon needs no information other than a username.',
  'The app does not ask for any data except a username.',
  'Nothing more than a username is needed to sign up.',
  'Nothing but a username is required to join.',
])('asks for one thing and no other: %s', (sentence) => {
  expect(said(sentence)).toEqual(['collect affirmed username > self', 'collect denied unspecified > self']);
});

it('names what it asks for', () => {
  expect(said('We do not need any data other than what you give us.')).not.toContain(
    'collect affirmed username > self',
  );
});
