import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('companies named apart from what they are', () => {
  it.each([
    [
      'Our payment processor, Acme Pay, collects your card number.',
      ['provider: collect affirmed payment-information > self'],
    ],
    ['Our parent company, Acme, receives your phone number.', ['share affirmed phone-number > family']],
    [
      'Our analytics provider, Acme Corp, receives your IP address.',
      ['share affirmed ip-address > provider'],
    ],
    ['Our founder, Bob, reads your messages.', []],
    ['We use a vendor, Acme, to send newsletters.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('those with whom one has to do', () => {
  it.each([
    [
      'When you call someone, your IP address becomes visible to them.',
      ['share affirmed ip-address > users'],
    ],
    ['By default nobody can see your messages.', ['collect denied message-content > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
