import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what the service has never done', () => {
  it.each([
    [
      'To date we have disclosed 0 bytes of user data to third parties, including governments.',
      ['share denied unspecified > authority', 'share denied unspecified > unspecified'],
    ],
    [
      'To this day, Pigeon has given 0 bytes of data to governments.',
      ['share denied unspecified > authority'],
    ],
    ['0% of your data is shared with advertisers.', ['share denied unspecified > advertiser']],
    ['We share zero of your messages with advertisers.', ['share denied message-content > advertiser']],
    ['So far we have shared your data with two partners.', ['share affirmed unspecified > partner']],
    ['Pigeon never handed over any user data to any government.', ['share denied unspecified > authority']],
    ['Pigeon shared your data with governments.', ['share affirmed unspecified > authority']],
    [
      'We share your name with Pigeon, Pigeon owned companies and others.',
      ['share affirmed name > unspecified'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what is sent so that only its recipients read it', () => {
  it.each([
    [
      'Your live location is sent end-to-end encrypted to the members of the chat.',
      ['collect denied precise-location > self', 'share affirmed precise-location > users'],
    ],
    ['Your messages are sent end-to-end encrypted.', ['collect denied message-content > self']],
    ['Your messages are sent to our servers.', ['collect affirmed message-content > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what comes back from the service', () => {
  it.each([
    ['Stickers are fetched from our CDN.', []],
    ['Messages are retrieved from our servers when you open the app.', []],
    ['We retrieve your photos from your device.', ['collect affirmed attachment > self']],
    ['We retrieve your data from the server of our partner.', ['collect affirmed unspecified > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what others are unable to see', () => {
  it.each([
    ['Blocked users are unable to see your profile.', []],
    ['No one else can see your phone number.', ['share denied phone-number > unspecified']],
    ['No one else can read your messages.', ['collect denied message-content > self']],
    ['Your posts are hidden from the site.', []],
    ['Your posts are hidden from us.', ['collect denied content > self']],
    ['Advertisers are unable to see your messages.', ['share denied message-content > advertiser']],
    ['Pigeon is unable to see your messages.', ['collect denied message-content > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
