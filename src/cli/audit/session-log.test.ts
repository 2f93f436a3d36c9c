import { describe, expect, test } from 'vitest';
import { combineHeads } from '../../audit/chain.ts';
import type { Entry } from '../../model/entry.ts';
import { checkLog, headOf, logLines, type SessionLog } from './session-log.ts';

const entry = (session: string, n: number): Entry => ({
  id: `${session}:${n}`,
  session,
  transmission: `${session}:${n}`,
  time: 1_000 + n,
  channel: 'fetch',
  context: 'page',
  vantage: 'network',
  method: 'POST',
  url: `https://a.test/${n}`,
  host: 'a.test',
  entity: 'unknown',
  family: 'unknown',
  party: 'unknown',
  bytes: n === 0 ? null : n,
  read: 'full',
  reason: '',
  level: 'plaintext',
  opaqueBytes: 0,
  items: [],
});

function session(id: string, count: number): SessionLog {
  const entries = Array.from({ length: count }, (_, n) => entry(id, n));
  const head = headOf(id, entries);
  return { id, app: 'generic', origin: '', page: '', startedAt: 0, endedAt: null, head, dropped: 0, entries };
}

const logs = [session('s1', 3), session('s2', 0), session('s3', 2)];
const text = logLines(logs);
const head = combineHeads(logs.map((log) => log.head));

describe('the log as lines', () => {
  test('gives back the head that the report bears', () => {
    const sessions = logs.map(({ id, entries }) => ({ id, entries }));
    expect(checkLog(text)).toEqual({ ok: true, head, entries: 5, sessions });
    expect(checkLog(logLines([logs[0]!]))).toMatchObject({ ok: true, head: logs[0]!.head, entries: 3 });
  });

  test.each([
    ['line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['no line end', text.trimEnd()],
    ['blank lines', `\n${text.replace('\n', '\n \n')}\r\n\n`],
    ['other spaces', text.replaceAll('":', '" : ')],
  ])('is the same with %s', (_, same) => {
    expect(checkLog(same)).toMatchObject({ ok: true, head, entries: 5 });
  });

  test.each([
    ['an edit', (lines: string[]) => lines.map((line) => line.replace('a.test/1', 'a.test/9'))],
    ['a removal at the end', (lines: string[]) => lines.slice(0, -1)],
    ['a removal in between', (lines: string[]) => lines.filter((_, n) => n !== 2)],
    ['an addition', (lines: string[]) => [...lines, lines.at(-1)!]],
    ['an exchange', (lines: string[]) => [lines[0]!, lines[2]!, lines[1]!, ...lines.slice(3)]],
    ['a line that is no JSON', (lines: string[]) => [...lines.slice(0, 2), '{', ...lines.slice(3)]],
    [
      'a count below nothing',
      (lines: string[]) => lines.map((line) => line.replace('"entries":2', '"entries":-1')),
    ],
    [
      'a part of a count',
      (lines: string[]) => lines.map((line) => line.replace('"entries":2', '"entries":0.5')),
    ],
    ['a session without a name', (lines: string[]) => [...lines, '{"session":"","entries":0}']],
    [
      'what is said twice',
      (lines: string[]) => lines.map((line) => line.replace('"host":', '"host":"b.test","host":')),
    ],
    [
      'what is too large for a number',
      (lines: string[]) => lines.map((line) => line.replace('"bytes":null', '"bytes":1e999')),
    ],
    [
      'more said of a session',
      (lines: string[]) => lines.map((line) => line.replace('"entries":3', '"entries":3,"page":"b.test"')),
    ],
    [
      'what is nested without end',
      (lines: string[]) =>
        lines.map((line) => line.replace('"items":[]', `"items":${'['.repeat(99_999)}${']'.repeat(99_999)}`)),
    ],
    [
      'what is longer than any entry',
      (lines: string[]) => lines.map((line) => line.replace('a.test/1', 'x'.repeat(9_999_999))),
    ],
    ['a session left out', (lines: string[]) => lines.filter((line) => !line.includes('"s2"'))],
  ])('%s shows', (_, change) => {
    const changed = `${change(text.trimEnd().split('\n')).join('\n')}\n`;
    const check = checkLog(changed);
    expect(check.ok && check.head === head && check.entries === 5).toBe(false);
  });
});
