import { expect, it } from 'vitest';
import { said } from './said.fixture.ts';

it.each([
  ['The time of your last message is stored.', ['store affirmed message-metadata > self']],
  ['We store the date and time of your most recent message.', ['store affirmed message-metadata > self']],
  [
    'The content of your last message is not stored.',
    ['store denied content > self', 'store denied message-content > self'],
  ],
  ['Fonts are hosted on our own servers.', []],
  [
    'We collect fonts, plugins and screen size.',
    ['collect affirmed fingerprint > self', 'collect affirmed screen > self'],
  ],
  ['Ads are not based on your messages.', ['use denied message-content > self']],
  ['Ads are not based on the content of the page.', []],
])('%s', (sentence, expected) => {
  expect(said(sentence)).toEqual(expected);
});
