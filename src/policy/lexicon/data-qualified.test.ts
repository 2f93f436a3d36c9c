import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('data that the word before it qualifies', () => {
  it.each([
    [
      'We store your current email and maiden name.',
      ['store affirmed email-address > self', 'store affirmed name > self'],
    ],
    ['We keep a log of sign-ins.', ['store affirmed session-timing > self']],
    [
      'We collect the billing name and address.',
      ['collect affirmed name > self', 'collect affirmed postal-address > self'],
    ],
    [
      'We store your e-mail, home phone and company affiliation.',
      [
        'store affirmed email-address > self',
        'store affirmed identity > self',
        'store affirmed phone-number > self',
      ],
    ],
    ['We record site and app usage.', ['collect affirmed usage-event > self']],
    ['We do not keep records of incoming or outgoing calls.', ['store denied call-metadata > self']],
    ['We collect details about the device type.', ['collect affirmed device-model > self']],
    ['We collect information about the device location.', ['collect affirmed location > self']],
    [
      'We collect the language and display size.',
      ['collect affirmed language > self', 'collect affirmed screen > self'],
    ],
    ['We store files you upload.', ['store affirmed attachment > self']],
    ['We may ring you on your work phone.', []],
    ['Our app runs on your mobile phone or tablet.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence).toSorted()).toEqual(expected);
  });
});
