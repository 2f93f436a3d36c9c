import { expect, test } from 'vitest';
import { sessionWords } from './session-words.ts';

const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 5).getTime();

test('a session in a line, each day once', () => {
  const from = at(22, 9);
  expect(sessionWords({ startedAt: from, endedAt: at(22, 10) })).toBe('22 Nov 2026, 09:05 – 10:05');
  expect(sessionWords({ startedAt: from, endedAt: null })).toBe('22 Nov 2026, since 09:05');
  expect(sessionWords({ startedAt: from, endedAt: at(23, 1) })).toBe(
    '22 Nov 2026, 09:05 – 23 Nov 2026, 01:05',
  );
});
