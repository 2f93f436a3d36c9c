import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('the items of a lead of two clauses, of which one denies', () => {
  it.each([
    [
      'We never sell your data, although we use certain vendors to process it for you, such as:',
      'Google, which counts our visitors',
      ['share affirmed unspecified > named:Google'],
    ],
    [
      'We do not sell your data, but we pass it on to the following companies:',
      'payment providers',
      ['share affirmed unspecified > partner'],
    ],
    [
      'While we do not read your messages, we collect:',
      'your phone number',
      ['collect affirmed phone-number > self'],
    ],
    [
      'Although we never sell your data, we share the following with advertisers:',
      'your phone number',
      ['share affirmed phone-number > advertiser'],
    ],
    [
      'Pigeon does not sell personal data, but may use it to:',
      'Provide the service',
      ['use affirmed unspecified > self'],
    ],
    [
      'Your messages are never stored; however, we keep:',
      'your IP address',
      ['store affirmed ip-address > self'],
    ],
    [
      'We collect your number but we do not collect:',
      'your messages',
      ['collect denied message-content > self'],
    ],
    [
      'We collect what we need and do not collect:',
      'e-mail addresses',
      ['collect denied email-address > self'],
    ],
  ])('%s %s', (context, sentence, expected) => {
    expect(said(sentence, { context })).toEqual(expected);
  });

  it.each([
    // What has no object yet is of the items as well.
    ['We may collect, but never share:', 'your phone number', 'collect affirmed phone-number > self'],
    // The second clause only says that the first has exceptions.
    [
      'We will not share your data with third parties, but may do so in the following cases:',
      'with your consent',
      'share affirmed unspecified > unspecified',
    ],
    [
      'We do not share your data with third parties, but there are exceptions:',
      'if required by law',
      'share affirmed unspecified > authority',
    ],
  ])('%s %s', (context, sentence, expected) => {
    expect(said(sentence, { context })).toContain(expected);
  });
});

describe('a sentence of two clauses whose list is of the second alone', () => {
  it.each([
    [
      'We do not sell your data, but we pass it on to the following companies: - Google - Stripe',
      [
        'sell denied unspecified > unspecified',
        'share affirmed unspecified > named:Google',
        'share affirmed unspecified > named:Stripe',
      ],
    ],
    [
      'Although we never sell your data, we share the following with advertisers: IP address, time zone.',
      [
        'sell denied unspecified > unspecified',
        'share affirmed ip-address > advertiser',
        'share affirmed timezone > advertiser',
      ],
    ],
    [
      'We do not share your data, but we may do so with your consent.',
      ['share affirmed unspecified > unspecified', 'share denied unspecified > unspecified'],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});
