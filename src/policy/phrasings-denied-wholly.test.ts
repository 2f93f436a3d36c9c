import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

/** Claims in short; of a denial with what limits it. */
const told = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' }).map(
    (c) =>
      `${c.action} ${c.polarity} ${c.data} > ${c.recipient} (${c.actor})${c.polarity === 'denied' && c.conditions.length > 0 ? ` | ${c.conditions.join('; ')}` : ''}`,
  );

describe('what is encrypted in some cases alone', () => {
  it.each([
    [
      'Your calls are end-to-end encrypted if you switch this on.',
      ['collect denied call-content > self (self) | if you switch this on'],
    ],
    [
      'Messages are end-to-end encrypted unless you write to a group.',
      ['collect denied message-content > self (self) | unless you write to a group'],
    ],
    [
      'Your messages are end-to-end encrypted, except for messages to shops.',
      ['collect denied message-content > self (self) | except for messages to shops'],
    ],
    ['Not all messages are end-to-end encrypted.', []],
    ['Your messages will soon be end-to-end encrypted.', []],
    [
      'Messages are end-to-end encrypted, so nobody can read them unless you report them.',
      ['collect denied message-content > self (self) | unless you report them'],
    ],
    [
      'Your messages are end-to-end encrypted, and we delete them if you ask us to.',
      [
        'store denied message-content > self (self) | if you ask us to',
        'collect denied message-content > self (self)',
      ],
    ],
    ['Your messages are end-to-end encrypted.', ['collect denied message-content > self (self)']],
    [
      'We do not possess the keys to decrypt your messages, except in group chats.',
      ['collect denied message-content > self (self) | except in group chats'],
    ],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});

describe('deeds that are nouns, with what limits their denial', () => {
  it.each([
    [
      'No selling of your data without your consent.',
      ['sell denied unspecified > unspecified (self) | without your consent'],
    ],
    [
      'We are not in the business of selling your data to advertisers.',
      ['sell denied unspecified > advertiser (self)'],
    ],
    ["You can't stop us from selling your data.", []],
    ['We are not in the business of selling your data.', ['sell denied unspecified > unspecified (self)']],
    [
      "Your information isn't for sale, unless you agree.",
      ['sell denied unspecified > unspecified (self) | unless you agree'],
    ],
    ['Selling your data is not part of our business model, unless you agree to it.', []],
    [
      'Selling your data is not part of our business model.',
      ['sell denied unspecified > unspecified (self)'],
    ],
    [
      'There is no disclosure to third parties for advertising.',
      ['share denied unspecified > unspecified (self) | for advertising'],
    ],
    ['There is no disclosure to third parties.', ['share denied unspecified > unspecified (self)']],
    [
      'A sale of your data does not take place for advertising.',
      ['sell denied unspecified > unspecified (self) | for advertising'],
    ],
    [
      'A transfer to third parties does not take place unless the law requires it.',
      [
        'share denied unspecified > unspecified (self) | unless the law requires it',
        'share affirmed unspecified > unspecified (self)',
      ],
    ],
    [
      'The sale of your phone number is ruled out unless you agree.',
      ['sell denied phone-number > unspecified (self) | unless you agree'],
    ],
    [
      'We dispense with the storage of IP addresses unless you agree.',
      ['store denied ip-address > self (self) | unless you agree'],
    ],
    ['We will not ask for your permission to access your contacts.', []],
    [
      'We will ask for your permission to access your contacts.',
      ['collect affirmed contact-list > self (self)'],
    ],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});

describe('what is denied by its subject', () => {
  it.each([
    ['None of our services use plug-ins that transmit your address to Acme.', []],
    [
      'Our services use plug-ins that transmit your address to Acme.',
      ['share affirmed postal-address > named:Acme (self)'],
    ],
    ['Neither we nor our partners use processors to handle your messages.', []],
    ['None of our apps let you find friends by uploading your contacts.', []],
    ['None of our services show banners of networks which place cookies on your device.', []],
    [
      'None of our services may make your profile visible to other users.',
      ['share denied identity > users (self)'],
    ],
    ['None of our services collect: your name, your age.', []],
    ['None of our ads are based on your age.', ['use denied date-of-birth > self (self)']],
    ['No ads you see are selected with the help of your location.', []],
    ['None of your records are among the assets transferred if Pigeon is sold.', []],
    ['None of our newsletters contain pixels that tell us whether you read them.', []],
    ['Nothing prevents our partners from using your number.', []],
    [
      'Under no circumstances do we and our affiliates share your name.',
      ['share denied name > family (self)'],
    ],
    [
      'In no case will we or our partners sell your number.',
      ['sell denied phone-number > unspecified (self)'],
    ],
    ['Your data is shared with none of our advertisers.', ['share denied unspecified > advertiser (self)']],
    ['We share your number with none of them.', ['share denied phone-number > unspecified (self)']],
    ['We do not use Acme Analytics, which tracks your activity.', []],
    ['We do not work with couriers, to whom we disclose your address.', []],
    ['We do not rely on your location, which we do not collect.', ['collect denied location > self (self)']],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});
