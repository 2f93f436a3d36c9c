import { expect, test } from 'vitest';
import { moment } from './moment.ts';

test('a time of another day is told with its day', () => {
  const now = new Date(2026, 10, 22, 0, 10).getTime();
  expect(moment(new Date(2026, 10, 22, 0, 5).getTime(), now)).toBe('00:05');
  expect(moment(new Date(2026, 10, 21, 23, 50).getTime(), now)).toBe('21 Nov 2026, 23:50');
  expect(moment(new Date(2025, 10, 22, 0, 5).getTime(), now)).toBe('22 Nov 2025, 00:05');
});
