import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('leads of lists in plain words', () => {
  it.each([
    [
      'birthday;',
      'The following data elements we, or our service providers, collect may be classified as “sensitive” under some laws, including:',
      'collect affirmed date-of-birth > self',
    ],
    [
      'race',
      'We may collect the following categories of personal information that may be considered sensitive under some laws:',
      'collect affirmed identity > self',
    ],
  ])('%s', (item, context, claim) => {
    expect(said(item, { context })).toEqual([claim]);
  });
});

describe('words that are data beside others', () => {
  it.each([
    [
      'We use your email and phone to reach you.',
      ['use affirmed email-address > self', 'use affirmed phone-number > self'],
    ],
    ['We reach you by email or phone when there is news.', []],
    [
      'We ask for a name and an email address.',
      ['collect affirmed email-address > self', 'collect affirmed name > self'],
    ],
    ['We record certain information about your system.', ['collect affirmed device > self']],
    [
      'Pigeon is based in Norway and uses vendors to process your photos.',
      ['share affirmed attachment > provider'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
