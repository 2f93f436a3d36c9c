import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { evalDetect } from './eval-detect.ts';

let folder: string;
let printed: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eval-detect-'));
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const line = (id: string, body: string, truth: string[], klass: string) =>
  JSON.stringify({
    id,
    profile: 0,
    transport: 'json',
    url: 'https://a.example/x',
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
    },
    bodyBase64: Buffer.from(body).toString('base64'),
    truth: truth.map((identifier) => ({ identifier, value: '', variant: '', encodingChain: [] })),
    types: [{ type: 'timezone', value: 'Asia/Tokyo' }],
    klass,
    negKind: null,
  });

describe('eval:detect', () => {
  test('scores finds, misses and wrong finds, and writes predictions', async () => {
    const set = join(folder, 'set.jsonl');
    const hit = '{"to":"+4915155501234","zone":"Asia/Tokyo"}';
    writeFileSync(
      set,
      [
        line('a', hit, ['p'], 'value:plain'),
        line('b', hit, [], 'neg:benign'),
        line('c', '{"t":"Asia/Tokyo"}', ['p'], 'value:x'),
      ].join('\n'),
    );
    writeFileSync(
      join(folder, 'set.profiles.json'),
      JSON.stringify([{ identifiers: { p: { kind: 'phone', raw: '+4915155501234' } } }]),
    );
    expect(await evalDetect([set, '--predictions', join(folder, 'out.jsonl')])).toBe(0);
    const report = JSON.parse(printed.join('\n'));
    expect(report).toMatchObject({ recall: 0.5, precision: 0.5, types: { f1: 1 } });
    const lines = readFileSync(join(folder, 'out.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l));
    expect(lines[0]).toMatchObject({
      id: 'a',
      found: { p: '' },
      types: [{ type: 'timezone', value: 'Asia/Tokyo' }],
    });
    expect(lines[0].us).toBeGreaterThan(0);
  });

  test('says in one line what is wrong', async () => {
    expect(await evalDetect([])).toBe(2);
    expect(await evalDetect([join(folder, 'none.jsonl')])).toBe(2);
    expect(printed).toHaveLength(2);
    expect(printed[1]).toMatch(/^cannot read the set/);
  });
});
