import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

/** Claims in short, with what limits them. */
const told = (sentence: string, context?: string) =>
  extractClaims(sentence, { service: 'Pigeon', context }).map(
    (c) =>
      `${c.action} ${c.polarity} ${c.data} > ${c.recipient}${c.conditions.length > 0 ? ` | ${c.conditions.join('; ')}` : ''}`,
  );

describe('of what alone encryption is told', () => {
  it.each([
    [
      'Pigeon Mail is built to be end-to-end encrypted for emails sent between active Pigeon Mail users.',
      ['collect denied message-content > self | between active Pigeon Mail users'],
    ],
    [
      'When a letter is end-to-end encrypted, only the writer and the reader hold the key to the email content.',
      ['collect denied message-content > self | When a letter is end-to-end encrypted'],
    ],
    ['Your messages are end-to-end encrypted.', ['collect denied message-content > self']],
  ])('%s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});

describe('what a denial does not reach', () => {
  it('leaves out what is made up, and of no person', () => {
    expect(told('We do not use false or misleading subjects or email addresses.')).toEqual([]);
    expect(told('We do not use your email address.')).toEqual(['use denied email-address > self']);
  });

  it('holds what two people do not get of each other to them', () => {
    expect(told('We do not share your phone number with each other.')).toEqual([
      'share denied phone-number > unspecified | with each other',
    ]);
  });

  it('denies to others what is excepted for whoever gets the business', () => {
    const claims = told(
      'Except in the case of a merger, your address will not be sold to any other company.',
    );
    expect(claims[0]).toBe('sell denied postal-address > partner | Except in the case of a merger');
  });

  it('denies nothing that goes beyond the policy itself', () => {
    expect(
      told('Our group companies may only use your personal information in line with this policy.'),
    ).toEqual(['use affirmed unspecified > self']);
  });
});

describe('who gets what', () => {
  it.each([
    [
      'We may give your address to third parties who are performing services for us.',
      ['share affirmed postal-address > provider'],
    ],
    [
      'We do not give your address to third parties, except for third parties who may perform services on the site.',
      ['share denied postal-address > unspecified', 'share affirmed postal-address > provider'],
    ],
    [
      'All posts in the group will become generally available for anyone to see.',
      ['share affirmed content > public'],
    ],
    [
      'We may send cookies to your computer that know your browser or use tracking pixels, agents or other visitor identification tools.',
      ['collect affirmed cookie-identifier,tracking-pixel > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });

  it('takes an item for what it names alone', () => {
    const lead = 'We may share personal information with our partners, including:';
    expect(told('Full name', lead)).toEqual(['share affirmed name > partner']);
    expect(
      told('Your location', 'We have sold the following categories of your personal data to partners:'),
    ).toEqual(['sell affirmed location > partner']);
    expect(told('Your contact data, such as your email address', lead)[0]).toContain('email-address');
  });
});

describe('what is meant', () => {
  it.each([
    ['We record the page you requested.', ['collect affirmed page-url > self']],
    [
      'Our servers record information sent by your browsers and email software.',
      ['collect affirmed unspecified > self'],
    ],
    ['We may keep copies of the communication.', ['store affirmed message-content > self']],
  ])('%s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});
