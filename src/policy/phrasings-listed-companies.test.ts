import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('a company by its place in a list of providers', () => {
  const context = 'We use the following service providers to process your personal information:';

  it.each([
    ['Loft.io for error reports', ['share affirmed unspecified > named:Loft.io']],
    ['Loft for resizing pictures', ['share affirmed attachment > named:Loft']],
    ['LoftMail, to answer you', ['share affirmed unspecified > named:LoftMail']],
    ['Loft Nest GmbH (hosting)', ['share affirmed unspecified > named:Loft Nest']],
    ['Hosting providers for storing your messages', ['share affirmed message-content > provider']],
    // Tasks, and no names.
    ['Payment processing', ['share affirmed unspecified > provider']],
    ['Hosting for running our website', ['share affirmed unspecified > provider']],
    ['Software for sending letters', ['share affirmed unspecified > provider']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence, { context })).toEqual(expected);
  });

  it('under a label', () => {
    expect(said('Loft.io for error reports', { context: `Service providers: ${context}` })).toEqual([
      'share affirmed unspecified > named:Loft.io',
    ]);
  });
});
