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
  ['Last updated – May 5, 2024', '2024-05-05'],
  ['Last updated (5 May 2024)', '2024-05-05'],
  ['Last updated: Sunday, May 5, 2024', '2024-05-05'],
  ['Effective as of this 5th day of May, 2024', '2024-05-05'],
  ['Effective date of this policy: May 5, 2024', '2024-05-05'],
  ['It comes into force on 5 May 2024.', '2024-05-05'],
  ['Revision date: 05-May-2024', '2024-05-05'],
  ['Last\u00a0updated:\t\tMay  \u00a05,\t2024', '2024-05-05'],
  ['Last updated: 2024年5月5日', '2024-05-05'],
  ['Last updated: 2024/05/05', '2024-05-05'],
  ['Last updated: 13.1.2024', '2024-01-13'],
  ['Last updated: 25/03/2024', '2024-03-25'],
  ['Last updated: 03/25/2024', '2024-03-25'],
  ['Last updated: 3/3/2025', '2025-03-03'],
  ['Last updated: 3/4/2025', null],
  ['Effective February 30, 2024', null],
  [
    'Last updated: July 1, 2024\nThe California Consumer Privacy Act, effective January 1, 2020, says so.',
    '2024-07-01',
  ],
  ['Previous versions: Effective January 1, 2020. Last updated: May 5, 2024', '2024-05-05'],
  ['See prior versions\nEffective January 1, 2020', '2020-01-01'],
])('%s → %s', (text, date) => {
  expect(effectiveDateOf(text)).toBe(date);
});
