import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each<[string, string[]]>([
  [
    'The link only includes your user name and no other information, such as the text of your messages.',
    [
      'collect affirmed username > self',
      'collect denied message-content > self',
      'collect denied unspecified > self',
    ],
  ],
  [
    'The request to our server contains your phone number and no other data, such as your name or contacts.',
    [
      'collect affirmed phone-number > self',
      'collect denied contact-list > self',
      'collect denied name > self',
      'collect denied unspecified > self',
    ],
  ],
  [
    'We collect your phone number and no other information, such as your name.',
    [
      'collect affirmed phone-number > self',
      'collect denied name > self',
      'collect denied unspecified > self',
    ],
  ],
  [
    'We send your number to Acme and no other information, including your messages.',
    [
      'share affirmed phone-number > named:Acme',
      'share denied message-content > named:Acme',
      'share denied unspecified > named:Acme',
    ],
  ],
  // What is shown to somebody need not be had from anybody.
  ['Each notification contains only your name and no other data, such as the text of the message.', []],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
