import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

const told = (sentence: string, context = '') =>
  extractClaims(sentence, { service: 'Pigeon', context }).map(
    (c) => `${c.action} ${c.polarity} ${c.data} > ${c.recipient} (${c.actor})`,
  );

describe('what is given, joined or made in a turn of its own', () => {
  it.each([
    [
      'Your data may be supplemented with information from brokers.',
      ['collect affirmed unspecified > self (self)', 'use affirmed unspecified > self (self)'],
    ],
    [
      'We may offer you the opportunity to provide your number.',
      ['collect affirmed phone-number > self (self)'],
    ],
    [
      'You agree to give us the following data when you register: your name, your number (if any) and your age.',
      ['collect affirmed name,phone-number,date-of-birth > self (self)'],
    ],
    [
      'Our app is configured to automatically report back information relating to software errors.',
      ['collect affirmed diagnostics > self (self)'],
    ],
    ['You transfer your advertising ID to us.', ['collect affirmed advertising-id > self (self)']],
    ['We use cookie technology to see trends.', ['use affirmed cookie-identifier > self (self)']],
    ['We may generate an identifier from your number.', ['use affirmed phone-number > self (self)']],
    [
      'In addition to your user ID, we collect your IP address.',
      ['collect affirmed user-id,ip-address > self (self)'],
    ],
    [
      'Your IP address is logged, along with the time of your visit.',
      ['collect affirmed ip-address,session-timing > self (self)'],
    ],
    ['Your Pigeon Services Information is used for research.', ['use affirmed unspecified > self (self)']],
    ['All Location Services Data is used for research.', ['use affirmed location > self (self)']],
    ['In addition to your rights, we respect your choices.', []],
    ['We may offer you the opportunity to leave.', []],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});

describe('who gets it, in a turn of its own', () => {
  it.each([
    [
      'Our service requires that your messages are transferred to other users.',
      ['share affirmed message-content > users (self)'],
    ],
    [
      'We may outsource storage or processing of your data to contractors.',
      ['share affirmed unspecified > provider (self)'],
    ],
    [
      'We may make your profile available to apps developed by third parties.',
      ['share affirmed identity > partner (self)'],
    ],
    [
      'We may make information about you available to partners.',
      ['share affirmed unspecified > partner (self)'],
    ],
    [
      'You consent to the processing of data about you by Google in the manner set out above.',
      ['use affirmed unspecified > self (named:Google)'],
    ],
    [
      'We do not outsource the storage of your data to other companies.',
      ['share denied unspecified > partner (self)'],
    ],
    [
      'We never make information about you available to partners.',
      ['share denied unspecified > partner (self)'],
    ],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});

describe('what the law demands', () => {
  it.each([
    [
      'We are subject to legal requirements to keep your invoices.',
      ['store affirmed purchase > self (self)'],
    ],
    [
      'If we are audited by a tax authority, we may disclose invoices.',
      ['share affirmed purchase > authority (self)'],
    ],
    [
      'We may disclose your number if necessary: (i) to comply with a court order; or (ii) to protect the safety of any person.',
      ['share affirmed phone-number > authority (self)', 'share affirmed phone-number > unspecified (self)'],
    ],
    ['We keep no log that records your number.', ['store denied phone-number > self (self)']],
    ['We have no legal obligation to keep your invoices.', []],
    ['We are subject to no requirements to keep your invoices.', []],
    // What a law asks of everybody tells nothing of what is done.
    ['The statute requires that your data is transferred with care.', []],
    // Named to whom it goes: nobody else is meant.
    [
      'We may disclose your number to the police to comply with a court order and to protect the safety of others.',
      ['share affirmed phone-number > authority (self)'],
    ],
    ['Your number can be deleted upon request.', ['store denied phone-number > self (self)']],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});

describe('what is given to nobody behind another deed', () => {
  it.each([
    [
      'We store your messages and share them with nobody.',
      ['store affirmed message-content > self (self)', 'share denied message-content > unspecified (self)'],
    ],
    [
      'We collect your number and give it to no third party.',
      ['collect affirmed phone-number > self (self)', 'share denied phone-number > unspecified (self)'],
    ],
    [
      'We collect no information and share it with no one.',
      ['collect denied unspecified > self (self)', 'share denied unspecified > unspecified (self)'],
    ],
    [
      'We collect your number and share it with nobody but our providers.',
      [
        'collect affirmed phone-number > self (self)',
        'share denied phone-number > unspecified (self)',
        'share affirmed phone-number > provider (self)',
      ],
    ],
    ['We share your number with no one.', ['share denied phone-number > unspecified (self)']],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});
