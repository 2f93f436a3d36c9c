import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('members of a list that have a clause or a bracket of their own', () => {
  it.each([
    [
      'We collect (i) your name; (ii) photos you choose to send to us; and (iii) your IP address.',
      [
        'collect affirmed attachment > self',
        'collect affirmed ip-address > self',
        'collect affirmed name > self',
      ],
    ],
    [
      'We store your name; information you send to us; your phone number; and your age.',
      [
        'store affirmed date-of-birth > self',
        'store affirmed name > self',
        'store affirmed phone-number > self',
        'store affirmed unspecified > self',
      ],
    ],
    [
      'We store the information you send us; your messages are deleted after a day.',
      ['store affirmed unspecified > self', 'store denied message-content > self'],
    ],
    [
      'We log which pages users open or read, and your IP address.',
      ['collect affirmed ip-address > self', 'collect affirmed usage-event > self'],
    ],
    [
      'We collect account data (e.g., your e-mail in cases told below) as well as your voiceprint.',
      ['collect affirmed email-address > self', 'collect affirmed voice > self'],
    ],
    [
      'We store meeting, chat or calendar content.',
      [
        'store affirmed call-content > self',
        'store affirmed content > self',
        'store affirmed message-content > self',
      ],
    ],
    [
      'We collect your name, email, and message content.',
      [
        'collect affirmed email-address > self',
        'collect affirmed message-content > self',
        'collect affirmed name > self',
      ],
    ],
    [
      'We collect identifiers that can identify a device or browser.',
      ['collect affirmed device-identifier > self'],
    ],
    ['We use cookies to recognise a device or browser.', ['use affirmed cookie-identifier > self']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('examples behind when data is given, and between what is shared and with whom', () => {
  it.each([
    [
      'We collect the information you give us when you register (for example, your name and age).',
      ['collect affirmed date-of-birth > self', 'collect affirmed name > self'],
    ],
    [
      'We may make some data, such as your name and age, available to sellers.',
      ['share affirmed date-of-birth > partner', 'share affirmed name > partner'],
    ],
    ['We make information, such as privacy settings, available to you.', []],
    ['We write so that you know under what circumstances, if any, we disclose it.', []],
    [
      'We collect your name and any other identifier by which you may be contacted online or offline.',
      ['collect affirmed name > self'],
    ],
    ['We show your status (online or offline) to friends.', ['share affirmed presence > users']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});
