import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  [
    'Messages are not stored, but metadata is.',
    ['store affirmed message-metadata > self', 'store denied message-content > self'],
  ],
  [
    'Your name is not shared, but your user name is.',
    ['share affirmed username > unspecified', 'share denied name > unspecified'],
  ],
  [
    'Neither your messages nor your calls are stored, but your profile is.',
    [
      'store affirmed identity > self',
      'store denied call-content > self',
      'store denied message-content > self',
    ],
  ],
  [
    'Your name is stored, but your messages are not.',
    ['store affirmed name > self', 'store denied message-content > self'],
  ],
  [
    'Metadata is stored for a week, but message content is not.',
    ['store affirmed message-metadata > self', 'store denied message-content > self'],
  ],
  [
    'We collect your number but not your name, your location but not your photos.',
    [
      'collect affirmed location > self',
      'collect affirmed phone-number > self',
      'collect denied attachment > self',
      'collect denied name > self',
    ],
  ],
  [
    'Your posts are visible to nobody except your contacts.',
    ['share affirmed content > users', 'share denied content > unspecified'],
  ],
  [
    'Your status is visible to no one but your friends.',
    ['share affirmed status-text > users', 'share denied status-text > unspecified'],
  ],
  [
    'The disclosed data can only be used in court after a judge agrees.',
    ['unspecified: use affirmed unspecified > self', 'unspecified: use denied unspecified > self'],
  ],
  [
    'We only keep information that is required for the loft and never analyse it.',
    ['store affirmed unspecified > self', 'use denied unspecified > self'],
  ],
  [
    'We only collect what we need and do not share it with anyone.',
    ['collect affirmed unspecified > self', 'share denied unspecified > unspecified'],
  ],
  // Those who need it are others.
  [
    'We share it with partners who need it and do not sell it.',
    ['share affirmed name > partner'],
    { context: 'We store your name.' },
  ],
  [
    'This only happens when you allow it.',
    ['collect affirmed contact-list > self'],
    { context: 'We send your contacts to our servers.' },
  ],
  ['Group members receive your name.', ['share affirmed name > users']],
  [
    'Channel participants get your messages and your photo.',
    ['share affirmed attachment > users', 'share affirmed message-content > users'],
  ],
  ['Room members do not receive your number.', ['share denied phone-number > users']],
  ['Group members receive a discount.', []],
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
