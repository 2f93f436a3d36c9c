import { expect, it } from 'vitest';
import { effectiveDateOf } from './dates.ts';

it.each([
  ['Effective: April 15, 2024. Last Updated: March 15, 2024', '2024-04-15'],
  ['Last modified: August 25, 2016 (archived versions)', '2016-08-25'],
  ['Effective 2 April 2026 | Archived versions', '2026-04-02'],
  ['This policy is effective as of 2023-07-05.', '2023-07-05'],
  ['Last updated on 3rd of May 2020', '2020-05-03'],
  ['We met on May 3, 2020.', null],
  ['Effective February 45, 2020', null],
  ['', null],
])('%s → %s', (text, date) => {
  expect(effectiveDateOf(text)).toBe(date);
});
