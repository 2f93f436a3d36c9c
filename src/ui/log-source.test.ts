import { expect, it, vi } from 'vitest';

const { asked, browser, log } = vi.hoisted(() => {
  const log = Array.from({ length: 5 }, (_, n) => ({ id: `net:a:${n}` }));
  const asked: { from: number }[] = [];
  const sendMessage = async (message: { from: number }) => {
    asked.push(message);
    return log.slice(message.from, message.from + 2);
  };
  return { asked, log, browser: { extension: { inIncognitoContext: true }, runtime: { sendMessage } } };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../log/live-report.ts', () => ({}));
vi.mock('../log/policy-versions.ts', () => ({}));

it('asks for a log that it cannot read itself in parts', async () => {
  const { logFor } = await import('./log-source.ts');
  const read: unknown[] = [];
  for await (const part of logFor({ history: false }).readEntries('s1')) read.push(...part);
  expect(read).toEqual(log);
  expect(asked).toEqual([0, 2, 4, 5].map((from) => ({ kind: 'entries-from', session: 's1', from })));
});
