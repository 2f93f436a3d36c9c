import { expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

/** Denials of a sentence: whom and what for, and what narrows them. */
const denials = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' })
    .filter(({ polarity }) => polarity === 'denied')
    .map(
      (c) =>
        `${c.action} > ${c.recipient} for ${c.purpose.join()}${c.conditions.map((one) => ` | ${one}`).join('')}`,
    );

it.each([
  // What is not done without consent: that one thing.
  ['We will only use your email address for marketing if you agree.', ['use > self for marketing']],
  ['We only use your location for advertising with your consent.', ['use > self for advertising']],
  ['We only share your number with partners if you opt in.', ['share > partner for unspecified']],
  // Where no consent is spoken of, nobody else, and nothing else.
  ['We only use your number for security if you sign in.', ['use > self for unspecified']],
  ['We only share your number with partners.', ['share > unspecified for unspecified']],
  ['We only share your number if you agree.', ['share > unspecified for unspecified']],
  // What rests on data is one use of it.
  ['Pigeon makes no decisions based on your data.', ['use > self for unspecified | makes no decisions']],
  ['We do not show ads based on your messages.', ['use > self for advertising']],
])('%s', (sentence, denied) => {
  expect(denials(sentence)).toEqual(denied);
});

it.each([
  'We tell you how we use it and under what circumstances we may disclose it.',
  'We keep you aware of what information we collect, how we use it and in which cases we share it.',
])('asks, and states nothing: %s', (sentence) => {
  expect(extractClaims(sentence, { service: 'Pigeon' })).toEqual([]);
});
