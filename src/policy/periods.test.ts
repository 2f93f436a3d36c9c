import { expect, it } from 'vitest';
import { periodOf } from './periods.ts';

it.each([
  ['We keep it for 18 months.', '18 months', 547.2],
  ['We keep it for thirty (30) days, and no more than thirty days.', 'thirty (30) days', 30],
  ['It goes after a 24-hour wait.', '24-hour', 1],
  ['It goes after twenty-four months.', 'twenty-four months', 729.6],
])('finds how long: %s', (text, words, days) => {
  const found = periodOf(text);
  expect(found?.words).toBe(words);
  expect(found?.days).toBeCloseTo(days);
});

it.each([
  'We keep it for 6 months, and the rest for 12 months.',
  'You must be 13 years old, or 16 years of age.',
  'We keep it as long as you have an account.',
])('finds none or no one: %s', (text) => expect(periodOf(text)).toBeNull());
