import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

const types = (sentence: string): string[] => said(sentence).map((claim) => claim.split(' ').at(-3)!);

describe('a list behind the aim of one of its items', () => {
  it.each([
    [
      'We collect your number to call you, your name, and your age.',
      ['date-of-birth', 'name', 'phone-number'],
    ],
    [
      'We collect your phone number to verify your account, your contacts to find friends, and your location.',
      ['contact-list', 'location', 'phone-number'],
    ],
    [
      'We ask for your phone number to contact you, your address to ship orders, and your card number.',
      ['payment-information', 'phone-number', 'postal-address'],
    ],
    [
      'We collect your name to provide the service, your phone number, and your location.',
      ['location', 'name', 'phone-number'],
    ],
  ])('goes on: %s', (sentence, expected) => {
    expect(types(sentence)).toEqual(expected);
  });

  it.each([
    ['We use your location to show you nearby friends, your messages, and your photos.', ['location']],
    ['We collect your name to protect you, your contacts and your messages.', ['name']],
    ['We collect your number to show you your friends, your messages, and your photos.', ['phone-number']],
    ['We collect your phone number to reach you and your contacts.', ['phone-number']],
    ['We do not collect your number to call you, your name, and your age.', ['phone-number']],
  ])('does not where the aim may take it: %s', (sentence, expected) => {
    expect(types(sentence)).toEqual(expected);
  });
});

describe('data that a service has', () => {
  it.each([
    [
      'Personal Data processed: cookies; usage data.',
      ['collect affirmed activity > self', 'collect affirmed cookie-identifier > self'],
    ],
    [
      'Types of data processed: name, email address.',
      ['collect affirmed email-address > self', 'collect affirmed name > self'],
    ],
    [
      'Data processed for advertising: cookies, email address.',
      ['use affirmed cookie-identifier > self', 'use affirmed email-address > self'],
    ],
    [
      'Details of your payment card are stored by our processor.',
      ['provider: store affirmed payment-information > self'],
    ],
    ['Details of your payment are stored by our processor.', ['provider: store affirmed purchase > self']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});
