import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  ['Cookies set by our partners collect your IP address.', ['collect affirmed ip-address > self']],
  ['Third-party cookies may continue to track your browsing activity.', ['collect affirmed activity > self']],
  ['We use cookies set by our advertisers.', ['use affirmed cookie-identifier > self']],
  ['Cookies set by others cannot collect your IP address.', []],
])('gathers what cookies gather, whoever set them: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it.each([
  ['This feature uses your location to find a loft.', ['use affirmed location > self']],
  ['Our matching models may use your messages.', ['use affirmed message-content > self']],
  ['Our servers log your IP address.', ['collect affirmed ip-address > self']],
  ['Our features use generative models that draw images.', []],
  ['We make sure that these tools use your location fairly.', []],
  [
    'The chatbot collects and uses all information that you enter.',
    ['collect affirmed unspecified > self', 'use affirmed unspecified > self'],
  ],
  ['We keep server logs.', ['store affirmed activity > self']],
])('reads what a part of the service does: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
