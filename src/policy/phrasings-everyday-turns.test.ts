import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('who gets what others must not', () => {
  it.each([
    [
      'Your data may be disclosed to third parties if required under any applicable law.',
      ['share affirmed unspecified > authority', 'share affirmed unspecified > unspecified'],
    ],
    [
      'We may pass on your name to third parties where we are legally obliged to do so.',
      ['share affirmed name > authority', 'share affirmed name > unspecified'],
    ],
    // Of those who are named the law adds none.
    ['We share your name with our vendors if required by law.', ['share affirmed name > provider']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('is, in the cases just told, those who were told of', () => {
    const context = 'We share your IP address with advertisers.';
    expect(said('In these cases we do not share your name.', { context })).toEqual([
      'share denied name > advertiser',
    ]);
    expect(said('We do not share your name.', { context })).toEqual(['share denied name > unspecified']);
  });
});

describe('what is done once consent is given', () => {
  it.each([
    [
      'We require opt-in consent for the sharing of any health data.',
      ['share affirmed unspecified > unspecified'],
    ],
    [
      'Your explicit consent is required before the disclosure of your location.',
      ['share affirmed location > unspecified'],
    ],
    ['You need consent to use photos of others.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what all can see', () => {
  it.each([
    ['We will display your name in your profile.', ['share affirmed name > public']],
    ['We show your orders on your account page.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('mail that is opened, and no address', () => {
  it.each([
    ['We do not scan your e-mail.', ['use denied message-content > self']],
    ['We are unable to decrypt your mail.', ['collect denied message-content > self']],
    ['We use your email to screen for fraud.', ['use affirmed email-address > self']],
    ['We may contact you by mail.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what is not for sale, and what is gone', () => {
  it.each([
    ['Your information isn’t for sale.', ['sell denied unspecified > unspecified']],
    ['Your phone number will never be put up for sale.', ['sell denied phone-number > unspecified']],
    ['When you delete your account, everything is erased immediately.', ['store denied unspecified > self']],
    ['We wipe everything we know about you after a year.', ['store denied unspecified > self']],
    ['You can delete everything on your phone.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('who is not among those who get it', () => {
  it.each([
    [
      'Your name will not be shared with any third parties without user consent.',
      ['share affirmed name > unspecified', 'share denied name > unspecified'],
    ],
    [
      'We will not transfer your name to others, except as part of a merger.',
      ['share affirmed name > acquirer', 'share denied name > unspecified'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
