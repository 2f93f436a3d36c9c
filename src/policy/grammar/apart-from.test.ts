import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what is left out in front of a denial', () => {
  it.each([
    'Apart from your username we store nothing.',
    'Except for your username we store no data.',
    'Besides your username we do not store any data about you.',
    'Apart from your username, Pigeon stores no personal data.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual(['store affirmed username > self', 'store denied unspecified > self']);
  });

  it.each([
    ['Besides your name we collect your phone number.', ['collect affirmed phone-number > self']],
    ['Apart from cookies we use pixels.', []],
  ])('denies nothing where nothing is denied: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
