import { expect, test } from 'vitest';
import type { Session } from '../model/session.ts';
import { namesOfSessions, sessionWords } from './session-words.ts';

const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 5).getTime();

test('a session in a line, each day once', () => {
  const from = at(22, 9);
  expect(sessionWords({ startedAt: from, endedAt: at(22, 10) })).toBe('22 Nov 2026, 09:05 – 10:05');
  expect(sessionWords({ startedAt: from, endedAt: null })).toBe('22 Nov 2026, since 09:05');
  expect(sessionWords({ startedAt: from, endedAt: at(23, 1) })).toBe(
    '22 Nov 2026, 09:05 – 23 Nov 2026, 01:05',
  );
});

test('sessions that would read alike are told apart', () => {
  const from = (second: number) => new Date(2026, 10, 22, 9, 12, second).getTime();
  const session = (id: string, origin: string, startedAt: number, endedAt: number | null = null) =>
    ({ id, origin, startedAt, endedAt }) as Session;
  const sessions = [
    session('a', 'https://a.example', from(4)),
    session('b', 'https://a.example', from(30)),
    session('c', 'https://a.example', from(30)),
    session('d', 'https://a.example', at(21, 9), at(21, 10)),
    session('e', 'https://b.example', from(8)),
  ];
  expect([...namesOfSessions(sessions, ({ origin }) => origin).values()]).toEqual([
    '22 Nov 2026, since 09:12:04',
    '22 Nov 2026, since 09:12:30',
    '22 Nov 2026, since 09:12:30 (2)',
    '21 Nov 2026, 09:05 – 10:05',
    '22 Nov 2026, since 09:12',
  ]);
});
