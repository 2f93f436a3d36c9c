import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('words that may stand between', () => {
  it.each([
    ['We do not at present share any data with advertisers.', ['share denied unspecified > advertiser']],
    ['We do not at this time collect location data.', ['collect denied location > self']],
    ['Pigeon does not currently engage in this type of profiling.', ['use denied unspecified > self']],
    ['We sometimes carry out such profiling.', ['use affirmed unspecified > self']],
    ['We use profiling cookies.', ['use affirmed cookie-identifier > self']],
    ['We may need you to give us a copy of your passport.', ['collect affirmed government-id > self']],
    ['We do not need you to give us your phone number.', []],
    ['Other users will be given some of your personal information.', ['share affirmed unspecified > users']],
    ['Users are given information about our data.', []],
    [
      'We use the following service providers to process your messages:',
      ['share affirmed message-content > provider'],
    ],
    ['Our webpage pigeon.example does not set cookies.', ['collect denied cookie-identifier > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('looks up a part of what was spoken of', () => {
    const context = 'We collect your email address and your IP address.';
    expect(said('Some of this information is shared with advertisers.', { context })).toEqual([
      'share affirmed email-address > advertiser',
      'share affirmed ip-address > advertiser',
    ]);
    expect(said('We do not sell any of this data.', { context })).toEqual([
      'sell denied email-address > unspecified',
      'sell denied ip-address > unspecified',
    ]);
  });
});
