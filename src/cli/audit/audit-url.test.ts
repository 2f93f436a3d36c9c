import { expect, test, vi } from 'vitest';
import { byApp, type DriveScript, within } from './audit-url.ts';
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

test('a script ends the audit when it resolves, or when its seconds are over', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const given = {} as Parameters<DriveScript>[0];
  const never: DriveScript = () => new Promise(() => undefined);
  await within(0.01, 'drive.mjs', never)(given);
  expect(told.mock.calls).toEqual([['drive.mjs: the script had not ended after 0.01 seconds']]);
  told.mockClear();
  await within(60, 'drive.mjs', async () => 'done')(given);
  await expect(within(60, 'drive.mjs', () => Promise.reject(new Error('no')))(given)).rejects.toThrow('no');
  expect(within(Number.POSITIVE_INFINITY, 'drive.mjs', never)).toBe(never);
  expect(told).not.toHaveBeenCalled();
  told.mockRestore();
});
