import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

const USED = ['collect affirmed usage-event > self', 'use affirmed tracking-pixel > self'];

describe('what is found out of a letter', () => {
  it.each([
    ['We use pixels to see whether you opened our newsletter.', USED],
    ['With the help of the pixel, we can see if and when you opened an email.', USED],
    ['Our newsletters contain tracking pixels that allow us to see if and when an email was opened.', USED],
    ['Our emails may contain web beacons to determine whether you have opened a certain message.', USED],
    [
      'We may receive a confirmation when you open an email from us.',
      ['collect affirmed usage-event > self'],
    ],
    ['We log which emails are opened.', ['collect affirmed usage-event > self']],
    ['We do not track whether you open our emails.', ['collect denied usage-event > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    'You can see whether your message has been read.',
    'Click here to see whether you have opened our email.',
  ])('is nothing that people look up: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it('is not the letters', () => {
    expect(said('We read your emails.')).toEqual(['use affirmed message-content > self']);
  });
});

describe('preferences', () => {
  it.each([
    [
      'We collect your e-mail address, preferences and your photos.',
      ['attachment', 'email-address', 'unspecified'],
    ],
  ])('are of no kind of their own: %s', (sentence, data) => {
    expect(said(sentence)).toEqual(data.map((type) => `collect affirmed ${type} > self`));
  });
});

describe('whom others give data, and what they ask for', () => {
  it.each([
    ['We share your name with third-party shopping sites.', ['share affirmed name > partner']],
    ['We give booking details to property owners and managers.', ['share affirmed purchase > partner']],
    ['Your profile picture forms part of your public profile.', ['share affirmed profile-photo > public']],
    [
      "Sellers may use tools in our app to share the buyer's name with couriers.",
      ['partner: share affirmed name > provider'],
    ],
    [
      'The restaurant may contact you to obtain further information about your order.',
      ['partner: collect affirmed purchase > self'],
    ],
    [
      'We may also contact you to ask you for further information in relation to your request.',
      ['collect affirmed unspecified > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    'We may contact you to obtain your consent.',
    "We'll never contact you to ask for your bank details.",
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
