import { expect, test } from 'vitest';
import { byApp } from './audit-url.ts';
import type { SessionLog } from './session-log.ts';

const log = (id: string, app: string, origin: string): SessionLog => {
  const page = `${origin}/`;
  return { id, app, origin, page, startedAt: 0, endedAt: 1, head: '', dropped: 0, entries: [] };
};
const logs = [
  log('1', 'telegram', 'https://web.telegram.org'),
  log('2', 'generic', 'https://a.test'),
  log('3', 'telegram', 'https://webk.telegram.org'),
  log('4', 'generic', 'https://b.test'),
];
const grouped = (app: string | null) => byApp(logs, app).map((group) => group.map(({ id }) => id).join());

test('sessions of one app are one report, those of sites without a profile one each', () => {
  expect(grouped(null)).toEqual(['1,3', '2', '4']);
  expect(grouped('telegram')).toEqual(['1,2,3,4']);
  expect(grouped('generic')).toEqual(['1', '2', '3', '4']);
});
