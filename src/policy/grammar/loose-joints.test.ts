import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('loose joints', () => {
  it.each([
    ['We work everywhere, which means your name may be stored anywhere.', ['store affirmed name > self']],
    [
      'Log files — including IP addresses and names — are kept for a week.',
      ['store affirmed ip-address > self', 'store affirmed name > self'],
    ],
    ['Should you leave us then your name will be kept for a year.', ['store affirmed name > self']],
    [
      'Any data you provide or we collect is stored in, and used in, Canada.',
      ['store affirmed unspecified > self', 'use affirmed unspecified > self'],
    ],
    [
      'Your IP address is sent to a Google server and stored there.',
      ['share affirmed ip-address > named:Google', 'store affirmed ip-address > self'],
    ],
    [
      "The service's backup systems may retain your messages for a year.",
      ['store affirmed message-content > self'],
    ],
    ['A separate and encrypted copy of your messages is kept.', ['store affirmed message-content > self']],
    ['We keep information about you from your visits.', ['store affirmed unspecified > self']],
    ['Due to the fact that Pigeon keeps no logs, we have nothing to give.', ['store denied activity > self']],
    ['We collect data about which buttons are clicked.', ['collect affirmed usage-event > self']],
    ['We record how often a feature is used.', ['collect affirmed usage-event > self']],
    ['We track how long videos are watched.', ['collect affirmed session-timing > self']],
    // What is not kept and deleted at once is not kept: the "not" goes no further.
    [
      'We do not keep your photos and delete them right after the check.',
      ['store denied attachment > self', 'store denied attachment > self'],
    ],
    [
      'We share nothing about you with any third parties outside the Pigeon corporate family.',
      ['share denied unspecified > unspecified'],
    ],
    ['We do not track which files you download.', ['collect denied usage-event > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('says nothing of how well data is guarded', () => {
    const context = 'We guard your personal information.';
    expect(said('We follow best practices to make sure it is not lost or destroyed.', { context })).toEqual(
      [],
    );
  });

  it('takes a copy for one of what was spoken of', () => {
    const context = 'You may show us your passport.';
    expect(said('We do not keep a copy.', { context })).toEqual(['store denied government-id > self']);
    expect(said('You may keep a copy.', { context })).toEqual([]);
  });
});

it.each([
  [
    'We use location data-such as where you live and where you go-to improve the app.',
    ['use affirmed location > self'],
  ],
  ['We keep data-including your name.', ['store affirmed name > self']],
  ['We keep your e-mail-address.', ['store affirmed email-address > self']],
])('a hyphen that was a dash: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
