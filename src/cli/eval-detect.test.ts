import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommand } from './commands.ts';
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

  const PROFILES = JSON.stringify([{ identifiers: {} }]);
  const LINE = line('a', '{}', [], 'neg:benign');
  test.each([
    ['no set', null, null, [], /^eval:detect: .*set\.jsonl: the set cannot be read: no such file$/],
    ['no profiles', LINE, null, [], /set\.profiles\.json: the set’s profiles cannot be read: no such file$/],
    ['an empty set', '\n', PROFILES, [], /set\.jsonl: no payloads in it$/],
    ['no JSON', `${LINE}\n{`, PROFILES, [], /set\.jsonl: line 2 is not JSON$/],
    ['another kind of line', '{"id":1}', PROFILES, [], /set\.jsonl: line 1: id: /],
    ['profiles that are no JSON', LINE, 'x', [], /set\.profiles\.json: not JSON$/],
    ['other profiles', LINE, '[{}]', [], /set\.profiles\.json: 0\.identifiers: /],
    [
      'a profile that is not there',
      LINE,
      '[]',
      [],
      /a: there is no profile 0: .*profiles\.json has 0, counted/,
    ],
    [
      'half a profile',
      LINE.replace('"profile":0', '"profile":0.5'),
      PROFILES,
      [],
      /there is no profile 0\.5: /,
    ],
    [
      'a folder for the predictions',
      LINE,
      PROFILES,
      ['.'],
      /^eval:detect: \. cannot be written: it is a folder$/,
    ],
    [
      'predictions nowhere',
      LINE,
      PROFILES,
      ['none/x'],
      /none\/x cannot be written: there is no folder none$/,
    ],
  ])('%s is one line', async (_, set, profiles, predictions, said) => {
    if (set !== null) writeFileSync(join(folder, 'set.jsonl'), set);
    if (profiles !== null) writeFileSync(join(folder, 'set.profiles.json'), profiles);
    const more = predictions.flatMap((path) => ['--predictions', path]);
    expect(await runCommand('eval:detect', [join(folder, 'set.jsonl'), ...more])).toBe(2);
    expect(printed.join('\n')).toMatch(/^.+$/);
    expect(printed[0]).toMatch(said);
  });

  test('tells its usage without a set', async () => {
    expect(await runCommand('eval:detect', [])).toBe(2);
    expect(printed).toEqual(['eval:detect: usage: npm run eval:detect -- SET.jsonl [options]']);
  });
});
