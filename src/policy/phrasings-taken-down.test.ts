import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

const LOGGED = ['collect affirmed activity > self'];

describe('requests and visits that are taken down', () => {
  it.each([
    ['Every request to our site is logged.', LOGGED],
    ['All visits, whether by browser or by app, are recorded in our logs.', LOGGED],
    ['Our servers make a short record of each access.', LOGGED],
    ['We log all requests made to the API.', LOGGED],
    ['We do not log requests.', []],
    ['All requests for deletion are answered within a month.', []],
    ['Not all requests are logged.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('tools that help the service gather', () => {
  it.each([
    [
      'Cookies help us to collect your IP address.',
      ['collect affirmed ip-address > self', 'use affirmed cookie-identifier > self'],
    ],
    [
      'Pixels assist us in recording the pages you visit.',
      ['collect affirmed page-url > self', 'use affirmed tracking-pixel > self'],
    ],
    [
      'Connecting your account may cause the social network to send us your list of friends.',
      ['collect affirmed contact-list > self'],
    ],
    ['Cookies do not help us collect your name.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what stands before or beside the deed', () => {
  it.each([
    ['As described below we collect your location.', ['collect affirmed location > self']],
    [
      'Our servers record (as almost every server does) your IP address.',
      ['collect affirmed ip-address > self'],
    ],
    ['We collect (and have collected in the past year) your name.', ['collect affirmed name > self']],
    [
      'Data gathered automatically We automatically collect your IP address.',
      ['collect affirmed ip-address > self'],
    ],
    ['We only have access to/collect information that you give us.', ['collect affirmed unspecified > self']],
    ['We may access information about you from social networks.', ['collect affirmed unspecified > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what is typed, bought and asked of a server', () => {
  it.each([
    ['Pigeon collects the text you type.', ['collect affirmed message-content > self']],
    [
      'If you buy something, we collect information about what you purchase.',
      ['collect affirmed purchase > self'],
    ],
    ['We record the date and time of each page request.', ['collect affirmed session-timing > self']],
    ['The app may send us statistics about its use.', ['collect affirmed usage-event > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('friends named behind what is the person’s own', () => {
  it.each([
    [
      'We may receive your name, date of birth and friend list.',
      [
        'collect affirmed contact-list > self',
        'collect affirmed date-of-birth > self',
        'collect affirmed name > self',
      ],
    ],
    [
      'We collect your birthday, a list of your friends and your photos.',
      [
        'collect affirmed attachment > self',
        'collect affirmed contact-list > self',
        'collect affirmed date-of-birth > self',
      ],
    ],
    ['We collect names and numbers from your address book.', ['collect affirmed contact-list > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('whence and how it comes', () => {
  it.each([
    [
      'These sources may include partners who give us your email address.',
      ['collect affirmed email-address > self'],
    ],
    ['Users who give us a review may see it published.', []],
    ['There are also times when you give us your phone number.', ['collect affirmed phone-number > self']],
    [
      'Pixel tags may be used to, among other things, track the actions of users.',
      ['collect affirmed usage-event > self', 'use affirmed tracking-pixel > self'],
    ],
    [
      'The services listed in this section allow the Owner to keep track of user behavior.',
      ['collect affirmed usage-event > self'],
    ],
    [
      'Analytics cookies: They collect information about how you use our site.',
      ['collect affirmed activity > self'],
    ],
    [
      'You authorize us to: (i) record your location; and (ii) keep your photos.',
      ['collect affirmed location > self', 'store affirmed attachment > self'],
    ],
    [
      'We collect information from the provider of your subscription.',
      ['collect affirmed unspecified > self'],
    ],
    ['We collect information when you call or email us.', ['collect affirmed unspecified > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('fronts, lists and screens', () => {
  it.each([
    [
      'When you create an account, or change your settings we collect your email address.',
      ['collect affirmed email-address > self'],
    ],
    [
      'These technologies are used in analyzing trends, administering the site, tracking users\u2019 movements around the site and gathering demographic information.',
      ['collect affirmed identity > self', 'collect affirmed usage-event > self'],
    ],
    [
      'A screen will pop up asking you to provide your name and credit card details.',
      ['collect affirmed name > self', 'collect affirmed payment-information > self'],
    ],
    ['A screen will pop up asking you to confirm.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
