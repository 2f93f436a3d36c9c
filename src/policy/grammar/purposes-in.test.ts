import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

const ends = (sentence: string, context = '') =>
  extractClaims(sentence, { service: 'Pigeon', context })[0]?.purpose;

describe('aimsOf', () => {
  it.each([
    [
      'We use your number to help us operate, improve, personalize and market our app.',
      ['provide-service', 'improve', 'personalise', 'marketing'],
    ],
    [
      'We may keep your number if it is reasonably necessary to: (a) answer under applicable law; (b) fight spam; (c) measure usage.',
      ['security', 'analytics'],
    ],
    [
      'We use cookies to: (a) let you log in so that you need not do so again; (b) show you ads. (c) measure usage.',
      ['provide-service', 'advertising', 'analytics'],
    ],
    ['We store your messages so that you can read them on another device.', ['provide-service']],
    ['You provide your number to create a Pigeon account.', ['provide-service']],
    ['Abuse: To prevent it and to find hackers, we store your IP address.', ['security']],
    ['We use your number (or your address, if you gave one) for customer support.', ['provide-service']],
    ['We use your number, as described below, for research.', ['research']],
    ['We give partners your age so that advertisers can show you ads.', ['advertising']],
    ['We use your photos in our ads.', ['advertising']],
    ['We use your clicks to compile usage statistics.', ['analytics']],
  ])('%s', (sentence, purposes) => expect(ends(sentence)).toEqual(purposes));

  it.each([
    // Who gets it, on which terms and in which case is nothing that it is done for.
    ['We collect your number as permitted under applicable law.'],
    ['We store your number in the ordinary course of providing our services.'],
    ['We use your number for 30 days.'],
    ['We share your number with vendors we hire to carry out work for us.'],
    ['We collect your number when you use our app to make a purchase.'],
    ['You may be required to verify your account or provide your number.'],
    ['You tell us how to contact you by your email address.'],
    ['You have the right to know that we collect your number.'],
  ])('%s: is for nothing that it tells', (sentence) => expect(ends(sentence)).toEqual(['unspecified']));

  it('ends where another clause begins', () => {
    const claims = extractClaims(
      'We store your number to prevent fraud, and we use your age for advertising.',
    );
    expect(claims.map((c) => [c.action, c.purpose])).toEqual([
      ['store', ['security']],
      ['use', ['advertising']],
    ]);
  });
});

describe('aimsBeside', () => {
  it.each([
    ['This is done to improve the app.', 'We collect your number.', ['improve']],
    ['We only store your number as it is necessary for our service.', '', ['provide-service']],
  ])('%s', (sentence, context, purposes) => expect(ends(sentence, context)).toEqual(purposes));
});

describe('endsDenied', () => {
  it.each([
    // What is denied for some ends must not be taken for denied at large.
    ['We do not use your photos in our advertising.', ['advertising']],
    ['We do not use your data as part of our marketing.', ['marketing']],
    ['We do not share your data in connection with advertising.', ['advertising']],
    ['Your data is not used in research.', ['research']],
    ['We do not use your messages, whether for ads or for research.', ['advertising', 'research']],
    ['No data is used towards advertising.', ['advertising']],
    // How, and not what for.
    ['We do not keep your messages in the ordinary course of providing our service.', ['unspecified']],
  ])('%s', (sentence, purposes) => expect(ends(sentence)).toEqual(purposes));
});

describe('aimsListed', () => {
  it('takes what “this includes” lists for the ends', () => {
    expect(
      ends('This includes securing systems and measuring usage.', 'We use your number to operate.'),
    ).toEqual(['security', 'analytics']);
  });
});

describe('purposesIn', () => {
  it.each([
    // A word of what is spoken of.
    ['We do not share information such as your advertising ID with partners.', ['unspecified']],
    ['We use your email address for advertising.', ['advertising']],
    ['We share data such as your payment information with banks to prevent fraud.', ['security']],
    ['We use your photos to print and improve our stamps.', ['improve']],
    [
      'We use your address to run the loft, keep it safe, and show you ads.',
      ['provide-service', 'security', 'advertising'],
    ],
    ['We use your photos to answer the law and to train our birds.', ['legal', 'improve']],
    ['We do not use your photos to show ads or to train our birds.', ['advertising', 'improve']],
    // Set against the first aim, and no aim of what is denied.
    ['We do not use your photos to show ads, but to improve our stamps.', ['advertising']],
    ['We do not use your photos to show ads and use locks to secure them.', ['advertising']],
  ])('%s: is for %j', (sentence, purpose) => {
    expect(extractClaims(sentence, { service: 'Pigeon' })[0]?.purpose).toEqual(purpose);
  });
});
