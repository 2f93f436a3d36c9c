import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('whom the service hires for the data', () => {
  it.each([
    [
      'We use vendors based in Norway, in Spain and in other countries to process personal data.',
      ['share affirmed unspecified > provider'],
    ],
    [
      'Pigeon may use an outside vendor to verify your phone number by a text message.',
      ['share affirmed phone-number > provider'],
    ],
    ['We use vendors to verify your identity.', []],
    ['We use vendors to transcribe voice messages.', ['share affirmed attachment > provider']],
    ['We use Google to translate your messages.', ['share affirmed message-content > named:Google']],
    [
      'We use the information you gave us to pay vendors, to process your billing address and to help you.',
      ['use affirmed unspecified > self'],
    ],
    [
      'These companies have access to your birthday only to perform tasks on our behalf.',
      ['share affirmed date-of-birth > provider'],
    ],
    ['These companies receive your birthday to help us.', ['share affirmed date-of-birth > provider']],
    ['These companies receive your birthday.', ['share affirmed date-of-birth > unspecified']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
