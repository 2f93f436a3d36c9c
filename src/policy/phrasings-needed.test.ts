import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('data that is said to be needed', () => {
  it.each([
    [
      'Some details are mandatory if you want to take part in the raffle.',
      ['collect affirmed unspecified > self'],
    ],
    [
      'Most of the information collected by Pigeon is necessary for the app to work.',
      ['collect affirmed unspecified > self'],
    ],
    [
      'Part of the personal data we process is necessary for our legitimate interests.',
      ['use affirmed unspecified > self'],
    ],
    ['Any data that is no longer necessary is removed.', ['store denied unspecified > self']],
    ['Some of our handling of personal data is necessary for the contract.', []],
    ['If certain data is necessary for the contract, you will be told.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it('is what was spoken of before', () => {
    const context = 'You give us your e-mail address.';
    expect(said('This information is necessary to open an account.', { context })).toEqual([
      'collect affirmed email-address > self',
    ]);
  });
});

describe('what a deed that stands as a noun brings with it', () => {
  it.each([
    [
      'Moderation may result in the collection, storage and analysis of your messages.',
      [
        'collect affirmed message-content > self',
        'store affirmed message-content > self',
        'use affirmed message-content > self',
      ],
    ],
    [
      'Opening the map triggers the collection of your precise location.',
      ['collect affirmed precise-location > self'],
    ],
    ['Such orders may result in the transfer of your data to other countries.', []],
    ['There are laws which result in the processing of your messages.', []],
    [
      'This processing is based on our legitimate interest in a safe service.',
      ['use affirmed unspecified > self'],
    ],
    ['The legal basis for this processing is our legitimate interest.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('what models learn from', () => {
  it.each([
    ['Our language models are trained on your messages.', ['use affirmed message-content > self']],
    [
      'Pigeon trains its models using your photos and posts.',
      ['use affirmed attachment > self', 'use affirmed content > self'],
    ],
    ['Our models are not trained on your messages.', ['use denied message-content > self']],
    ['Large models are trained on much data.', []],
    ['Our staff are trained on data protection.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('companies named as those who help', () => {
  it.each([
    [
      'We use Google Analytics to measure how you use the app.',
      ['share affirmed activity > named:Google Analytics'],
    ],
    ['We work with Google Ads to show advertising.', []],
    [
      'Pigeon works with Amplitude and Mixpanel to learn how you use the app.',
      ['share affirmed activity > named:Amplitude', 'share affirmed activity > named:Mixpanel'],
    ],
    ['We do not use Google Analytics to measure traffic.', []],
    ['We use Google Maps to draw a map.', []],
    [
      'Our main service providers include Stripe and Zendesk.',
      ['share affirmed unspecified > named:Stripe', 'share affirmed unspecified > named:Zendesk'],
    ],
    ['Our vendors include a hosting company in several countries.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('where data is brought to be kept, and who sees it', () => {
  it.each([
    [
      'Your data may be transferred to, and stored in the United States of America and other countries.',
      ['store affirmed unspecified > self'],
    ],
    [
      'The data you give may be sent to, stored, and processed within the European Union.',
      ['store affirmed unspecified > self', 'use affirmed unspecified > self'],
    ],
    [
      'Your username and photo are viewable by anyone.',
      ['share affirmed profile-photo > public', 'share affirmed username > public'],
    ],
    ['Your photo is visible to anyone in your team.', ['share affirmed attachment > users']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});
