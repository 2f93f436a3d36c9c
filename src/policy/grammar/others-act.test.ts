import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('who is paid through', () => {
  it.each([
    [
      'Our payment processors receive your card number.',
      ['provider: collect affirmed payment-information > self'],
    ],
    ['Our vendors receive your card number from us.', ['share affirmed payment-information > provider']],
    ['Our vendors receive your birthday.', ['share affirmed date-of-birth > provider']],
    [
      'Our payment processors do not receive your card number.',
      ['share denied payment-information > provider'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
