import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('forms that people fill in', () => {
  it.each([
    [
      'When a guest joins, they fill out a short profile, which includes a phone number and additional information.',
      ['collect affirmed phone-number > self', 'collect affirmed unspecified > self'],
    ],
    [
      'Members fill in a form that asks for their email address and age.',
      ['collect affirmed date-of-birth > self', 'collect affirmed email-address > self'],
    ],
    ['To open an account you fill out a form with your name.', ['collect affirmed name > self']],
    ['To register, you must complete a form that requires your name.', ['collect affirmed name > self']],
    ['You can fill in your profile, which may include a photo.', ['collect affirmed profile-photo > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    'You can fill out the form with the help of our support team.',
    'You do not have to fill out a profile, which includes your birthday.',
    'You can delete your account by completing a form with your username.',
  ])('says nothing: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
