import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('whose trade it is', () => {
  it.each([
    [
      'Our payment processing partner collects your card number.',
      ['partner: collect affirmed payment-information > self'],
    ],
    ['We share your name with a data processing company.', ['share affirmed name > provider']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
