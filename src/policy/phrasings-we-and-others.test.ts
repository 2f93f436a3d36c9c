import { expect, it } from 'vitest';
import { said } from './said.fixture.ts';

it.each([
  ['We, our affiliates and vendors do not sell your data.', ['sell denied unspecified > unspecified']],
  [
    'We, our service providers and our partners may collect your location.',
    ['collect affirmed location > self'],
  ],
  [
    'We, our Third-Party service providers, advertisers or our partners also may use cookies to measure ads.',
    ['use affirmed cookie-identifier > self'],
  ],
  ['Pigeon, its affiliates and vendors may use your phone number.', ['use affirmed phone-number > self']],
  // Who is not the service.
  [
    'Our affiliates, vendors and partners may use your phone number.',
    [
      'family: use affirmed phone-number > self',
      'partner: use affirmed phone-number > self',
      'provider: use affirmed phone-number > self',
    ],
  ],
  ['We may use pixels or clear .gifs to count visits.', ['use affirmed tracking-pixel > self']],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it.each([
  [
    'We will not share your name with anyone outside of our company’s team.',
    ['share denied name > unspecified'],
  ],
  ['Our company’s staff can see your name.', ['collect affirmed name > self']],
])('takes those who work for the company for its own: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
