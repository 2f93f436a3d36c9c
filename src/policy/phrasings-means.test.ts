import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

const check = (sentence: string, claims: readonly string[]) =>
  expect(said(sentence)).toEqual([...claims].sort());

describe('what data is gathered with', () => {
  it.each([
    [
      'We gather your IP address through cookies.',
      ['collect affirmed ip-address > self', 'use affirmed cookie-identifier > self'],
    ],
    [
      'Your IP address is collected with the help of our cookies.',
      ['collect affirmed ip-address > self', 'use affirmed cookie-identifier > self'],
    ],
    [
      'Pigeon collects personal data by technologies such as cookies.',
      ['collect affirmed unspecified > self', 'use affirmed cookie-identifier > self'],
    ],
    ['We do not collect your IP address through cookies.', ['collect denied ip-address > self']],
    [
      'We collect your IP address and store no cookies.',
      ['collect affirmed ip-address > self', 'store denied cookie-identifier > self'],
    ],
  ])('%s', check);
});

describe('how the service is used', () => {
  it.each([
    ['We keep statistics on how people use our lofts app.', ['store affirmed usage-event > self']],
    ['We collect usage data.', ['collect affirmed activity > self']],
    ['We watch and log your interactions with our website.', ['collect affirmed usage-event > self']],
    ['We record this in our log files.', []],
  ])('%s', check);
});

describe('what a person has to give', () => {
  it.each([
    ['You will have to provide your phone number.', ['collect affirmed phone-number > self']],
    ['You have the option to add a profile photo.', ['collect affirmed profile-photo > self']],
    ['Parts of our app let you upload your photos.', ['collect affirmed attachment > self']],
    ['Other members may give us information about you.', ['collect affirmed unspecified > self']],
    ['You do not have to provide your phone number.', []],
    ['Our app lets you find lofts.', []],
    ['We may give your personal data to:', ['share affirmed unspecified > unspecified']],
    ['We may give our keys to:', []],
  ])('%s', check);
});

describe('what a deed with cookies rests on', () => {
  it.each([
    [
      'We use cookies to show you ads based on your purchases.',
      ['use affirmed cookie-identifier > self', 'use affirmed purchase > self'],
    ],
  ])('%s', check);
});

describe("an item that says nothing with its list's lead", () => {
  it.each([
    [
      'We will only disclose your data to the following parties:',
      'Other users you share a loft with.',
      ['share affirmed unspecified > users'],
    ],
    [
      'We may also use information we collect:',
      'to meet the reason the information was given, such as to deliver the rings you have asked for;',
      ['use affirmed unspecified > self'],
    ],
    ['You can do the following:', 'To meet us, come to the loft.', []],
  ])('%s %s', (context, sentence, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });
});
