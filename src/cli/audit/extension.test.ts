import { expect, test } from 'vitest';
import { collectLogs, type Extension } from './extension.ts';
import { reportOfLogs } from './report-of-logs.ts';

const tool = { name: 'Candor', version: '0', browser: 'Chromium', browserVersion: '141' };

/** An extension with these sessions in its log, none with an entry. */
function holding(sessions: readonly { startedAt: number; endedAt: number | null }[]): Extension {
  const rows = sessions.map((session, n) => ({
    id: `s${n}`,
    app: 'generic',
    origin: 'https://a.test',
    page: 'https://a.test/',
    head: '',
    entries: 0,
    dropped: 0,
    ...session,
  }));
  const answers: Record<string, unknown> = { flush: null, sessions: rows, entries: [] };
  return {
    page: { waitForTimeout: () => Promise.resolve() } as unknown as Extension['page'],
    ask: <R>({ kind }: { kind: string }) => Promise.resolve(answers[kind] as R),
    report: () => Promise.reject(new Error('not asked for here')),
    tool,
  };
}

test('a session whose page is still open ends when watching does, however long nothing was sent', async () => {
  const now = Date.now();
  const logs = await collectLogs(
    holding([
      { startedAt: now - 9_000, endedAt: now - 8_000 },
      { startedAt: now - 3_000, endedAt: null },
    ]),
  );
  expect(logs[0]?.endedAt).toBe(now - 8_000);
  expect(logs[1]?.endedAt).toBeGreaterThanOrEqual(now);
  const judging = { tool, region: '', date: null, policy: null, app: null };
  const { session } = await reportOfLogs(logs.slice(1), judging);
  expect(Date.parse(session.endedAt) - Date.parse(session.startedAt)).toBeGreaterThanOrEqual(3_000);
});
