import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what a service cannot do without', () => {
  it.each([
    [
      'We cannot help you find a loft without some details about you, such as your email address.',
      ['collect affirmed email-address > self', 'collect affirmed unspecified > self'],
    ],
    [
      'Pigeon cannot deliver to you without getting your postal address.',
      ['collect affirmed postal-address > self'],
    ],
    [
      'We cannot provide the service without storing your messages.',
      ['store affirmed message-content > self'],
    ],
    ['We cannot offer refunds without your consent.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('where letters of the service go', () => {
  it.each([
    ['We will send a reminder to your registered email address.', ['use affirmed email-address > self']],
    ['A login code is sent to your phone number.', ['use affirmed phone-number > self']],
    ['Changes of this policy are sent to your email address.', []],
    ['You may send a message to the email address below.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('sharing that tools of the service let people do', () => {
  it.each([
    [
      'Pigeon may offer social sharing tools which let you share your posts with other media.',
      ['users: share affirmed content > partner'],
    ],
    [
      'Using these tools enables the sharing of your posts with your friends or the public.',
      ['share affirmed content > public', 'share affirmed content > users'],
    ],
    ['Bakers may offer tools which let you share bread with other sites.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});
