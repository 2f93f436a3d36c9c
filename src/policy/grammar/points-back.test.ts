import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const CARD = 'We take your card number and your address.';
const FEED = 'We store the photos and the messages you upload.';

it('takes a token for the push token that was spoken of', () => {
  const push = 'We use a push token to call you.';
  expect(said('The token is stored.', { context: push })).toEqual(['store affirmed push-token > self']);
  expect(said('The access token is stored.', { context: push })).toEqual([
    'store affirmed auth-token > self',
  ]);
  expect(said('The token is stored.', { context: CARD })).toEqual(['store affirmed auth-token > self']);
});

describe('words that point back to what was named', () => {
  it.each([
    ['We use such financial information to bill you.', CARD, ['use affirmed payment-information > self']],
    ['We do not store such financial details.', CARD, ['store denied payment-information > self']],
    [
      'We keep these contact details.',
      'You leave your e-mail address and your phone number.',
      ['store affirmed email-address > self', 'store affirmed phone-number > self'],
    ],
    [
      'We never sell such location data.',
      'We read your GPS position.',
      ['sell denied precise-location > unspecified'],
    ],
    [
      'We may give that content to the police.',
      FEED,
      ['share affirmed attachment > authority', 'share affirmed message-content > authority'],
    ],
    [
      'That content is stored.',
      FEED,
      ['store affirmed attachment > self', 'store affirmed message-content > self'],
    ],
  ])('%s', (sentence, context, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });

  it.each([
    ['We use such financial information.', 'We log your IP address.', ['use affirmed financial > self']],
    ['We store such content.', 'You give us your phone number.', ['store affirmed content > self']],
    ['We store your contact details.', 'You give us your name.', ['store affirmed identity > self']],
  ])('name their own where nothing such was named: %s', (sentence, context, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });
});

it.each([
  [
    'We combine your messages and use this combined data to show ads.',
    ['use affirmed message-content > self'],
  ],
  [
    'We collect your number. The collected data is shared with our partners.',
    ['collect affirmed phone-number > self', 'share affirmed phone-number > partner'],
  ],
  ['We use the collected data of others.', ['use affirmed unspecified > self']],
])('points back with what was done to the data: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it('looks back for nothing where all that a document tells of is meant', () => {
  const context = 'We take your name.';
  expect(said('We use the data mentioned above to bill you.', { context })).toEqual([
    'use affirmed name > self',
  ]);
  for (const which of ['mentioned above and below', 'described in this policy'])
    expect(said(`We use the data ${which} to bill you.`, { context })).toEqual([
      'use affirmed unspecified > self',
    ]);
});
