import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { appById } from '../apps/index.ts';
import { Tally } from '../audit/tally.ts';
import type { SessionRow } from './database.ts';
import { makeReport } from './report-of.ts';
import type { Settings } from './settings.ts';

const reportOf = (...discoveries: (number[] | undefined)[]) => {
  const app = appById('whatsapp')!;
  const rows = discoveries.map(
    (discovery, n): SessionRow => ({
      id: `s${n}`,
      app: 'whatsapp',
      origin: 'https://web.whatsapp.com',
      page: 'https://web.whatsapp.com/',
      startedAt: 0,
      endedAt: 10,
      tabId: 1,
      head: '00',
      entries: 0,
      dropped: 0,
      ...(discovery ? { discovery } : {}),
    }),
  );
  const settings = { region: '', judgedAt: null } as Settings;
  const tool = { name: 'Candor', version: '0', browser: 'x', browserVersion: '1' };
  return makeReport({ rows, tally: new Tally(), app, policy: app.policy, settings, tool });
};

test('a report says when discovery began, and nothing where it was off', () => {
  expect(reportOf(undefined).session).not.toHaveProperty('discovery');
  const once = reportOf([1000]);
  expect(once.session.discovery).toEqual(['1970-01-01T00:00:01.000Z']);
  expect(once.blindSpots.notes.join()).not.toContain('anew');
});

test('it says that discovery forgot when the background was stopped', () => {
  expect(reportOf([1000, 2000]).blindSpots.notes.join()).toContain('began anew once');
  const many = reportOf([3000, 2000], [1000, 4000, 5000]);
  expect(many.blindSpots.notes.join()).toContain('began anew 3 times');
  expect(many.session.discovery).toHaveLength(5);
});
