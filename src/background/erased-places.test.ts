import { expect, it } from 'vitest';
import { ErasedPlaces } from './erased-places.ts';

it('knows what was sent before an audit was erased, and which audits ended before that', () => {
  const erased = new ErasedPlaces();
  const place = { tabId: 1, origin: 'https://a.example' };
  erased.note(place, 100_000);
  expect([99_999, 100_000, 40_001, 40_000].map((time) => erased.had(place, time))).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(erased.had({ ...place, tabId: 2 }, 99_999)).toBe(false);
  expect([99_999, 100_000, null].map((endedAt) => erased.hadAfter({ ...place, endedAt }))).toEqual([
    true,
    false,
    false,
  ]);
});
