import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('simple things in simple words', () => {
  it.each([
    ['Inside the app we do not use cookies.', ['use denied cookie-identifier > self']],
    ['Your phone number will continue to be stored.', ['store affirmed phone-number > self']],
    ['Any data that we do have will never be shared.', ['share denied unspecified > unspecified']],
    [
      'We do not have access to encrypted messages but those sent in the clear are scanned for spam.',
      ['collect denied message-content > self'],
    ],
    [
      'We do not read private messages but uploaded photos are scanned for viruses.',
      ['collect denied message-content > self', 'use affirmed attachment > self'],
    ],
    ['No trace of your messages is left on our systems.', ['store denied message-content > self']],
    ['Only the recipient has the key to decrypt your messages.', ['collect denied message-content > self']],
    ['A session cookie is set when you log in.', ['use affirmed cookie-identifier > self']],
    ['Your IP address is seen by our servers.', ['collect affirmed ip-address > self']],
    ['We do not have the ability to scan your messages.', ['use denied message-content > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    'You may be able to choose which cookies are set.',
    '“Aggregated Data” means records which have been stripped of information identifying users.',
    'Your phone number will be kept anonymous in such statistics.',
  ])('says nothing of the service: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it('takes no notice for an exception', () => {
    expect(said('After a year, your account may be deleted without further notice.')).toEqual([
      'store denied unspecified > self',
    ]);
  });

  it('denies no other data where only what is relevant is used', () => {
    expect(said('We only process data which is relevant to achieve that purpose.')).toEqual([
      'use affirmed unspecified > self',
    ]);
  });

  it('names whom people agreed to beside whom the law names', () => {
    expect(said('We share your name only with your consent, except where required by law.')).toEqual([
      'share affirmed name > authority',
      'share affirmed name > unspecified',
      'share denied name > unspecified',
    ]);
  });
});
