import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what the person sets going', () => {
  const context = 'You may close your loft whenever you like.';
  it.each([
    ['This will delete your photos within a month.', ['store denied attachment > self']],
    ['Doing so removes your messages from our servers.', ['store denied message-content > self']],
    ['Closing your account deletes your messages.', ['store denied message-content > self']],
    ['This will not delete your photos.', []],
    ['This removes cookies from your browser.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });
});

describe('who gets it, behind "include"', () => {
  it.each([
    [
      'The categories of third parties that may receive this information include ad networks and auditors.',
      'We collect your email address.',
      ['share affirmed email-address > advertiser', 'share affirmed email-address > provider'],
    ],
    [
      'Recipients who receive your photos include our affiliates.',
      '',
      ['share affirmed attachment > family'],
    ],
    ['Third parties that do not receive your photos include our affiliates.', '', []],
    ['Partners that help us include ad networks.', 'We collect your email address.', []],
  ])('%s', (sentence, context, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });
});

describe('what is made of data, done for the service or seen by it', () => {
  it.each([
    ['We may create anonymous statistics from your messages.', ['use affirmed message-content > self']],
    ['We create newsletters from stories of our members.', []],
    ['We do not create aggregated data from your messages.', []],
    [
      'We may have a vendor process your payment details for us.',
      ['share affirmed payment-information > provider'],
    ],
    ['We have vendors in many countries.', []],
    ['Your email address will be visible to us.', ['collect affirmed email-address > self']],
    ['Your messages are visible only to us.', []],
    ['Your messages are never visible to us.', ['collect denied message-content > self']],
    ["Pigeon's backup systems may retain your messages.", ['store affirmed message-content > self']],
    [
      'We do not intend our app to be used by, and do not knowingly collect information from, children.',
      ['collect denied unspecified > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('goes on with those that just gathered', () => {
    const context = 'Our apps collect your time zone.';
    expect(said('They may also record your language.', { context })).toEqual([
      'collect affirmed language > self',
    ]);
    expect(said('They do not record your language.', { context })).toEqual([]);
    expect(said('They may also record your language.')).toEqual([]);
  });
});
