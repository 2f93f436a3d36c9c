import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what people have on their phone', () => {
  it.each([
    ['The contacts on your phone are not sold.', ['sell denied contact-list > unspecified']],
    ['The photos on your device are used for advertising.', ['use affirmed attachment > self']],
    ['We upload the contacts stored on your phone.', ['collect affirmed contact-list > self']],
    // There, and nowhere else.
    ['We store the photos on your phone.', []],
    ['The messages on your phone are stored encrypted.', []],
    ['The photos on your phone are stored there.', []],
    ['We store your name and the photos on your phone.', []],
    [
      'Your name and the contacts on your phone may be shared with vendors.',
      ['share affirmed contact-list > provider', 'share affirmed name > provider'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('contacts as people and as data', () => {
  it.each([
    ['Your contacts have access to your phone number.', ['share affirmed phone-number > users']],
    ['Your contacts do not have access to your phone number.', ['share denied phone-number > users']],
    ['We provide vendors with your contacts.', ['share affirmed contact-list > provider']],
    ['We share your photos with your contacts.', ['share affirmed attachment > users']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what a clause of the data’s own leaves to the sharing', () => {
  it.each([
    ['We share the pages you visit with advertisers.', ['share affirmed page-url > advertiser']],
    ['We do not share the type of browser you use with our affiliates.', ['share denied browser > family']],
    ['We may disclose the pages you visit to vendors.', ['share affirmed page-url > provider']],
    ['We provide advertisers with the pages you visit.', ['share affirmed page-url > advertiser']],
    ['We share location data with our affiliates.', ['share affirmed location > family']],
    ['We share your messages with vendors.', ['share affirmed message-content > provider']],
    // With whom people do it.
    [
      'We share the messages you exchange with other users.',
      ['share affirmed message-content > unspecified'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('identifiers that are deleted', () => {
  it.each([
    ['We delete device identifiers after 30 days.', ['store denied device-identifier > self']],
    ['We remove identifiers and keep the rest.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
