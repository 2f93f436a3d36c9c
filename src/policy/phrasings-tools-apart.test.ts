import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what was gathered, apart from what gathered it', () => {
  it('goes on from the data, not from the tools', () => {
    const context = 'We use cookies and web beacons to collect your IP address and your language.';
    expect(said('We share this information with advertisers.', { context })).toEqual([
      'share affirmed ip-address > advertiser',
      'share affirmed language > advertiser',
    ]);
  });
});

describe('the tools, where they are meant', () => {
  it('goes back to the tools', () => {
    const context = 'We use cookies to collect your language.';
    expect(said('We use these technologies to keep you logged in.', { context })).toEqual([
      'use affirmed cookie-identifier > self',
    ]);
  });
});

describe('those who are hired', () => {
  const context = 'We collect your device model and your language.';

  it.each([
    [
      'We may engage third parties to analyse this information.',
      ['share affirmed device-model > provider', 'share affirmed language > provider'],
    ],
    ['We may hire business partners to process your messages.', ['share affirmed message-content > partner']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence, { context })).toEqual(expected);
  });

  it('reads how exact a location is in the bracket behind it', () => {
    expect(said('We collect your location (given as latitude and longitude).')).toEqual([
      'collect affirmed precise-location > self',
    ]);
  });
});
