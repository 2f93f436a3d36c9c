import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from './commands.ts';
import { evalVerdict, scoreVerdicts } from './eval-verdict.ts';

const own = readFileSync(new URL('../audit/judge/cases.jsonl', import.meta.url), 'utf8');

describe('scoreVerdicts', () => {
  it('judges every bundled case right', () => {
    const score = scoreVerdicts('own', own);
    expect(score.wrong).toEqual([]);
    expect(score.right).toBe(score.cases);
  });

  it('says what was expected and what was given', () => {
    const turned = own.split('\n')[0]!.replace('"f1":"incorrect"', '"f1":"clear"');
    const { wrong } = scoreVerdicts('own', turned);
    expect(wrong).toEqual([
      {
        id: 'doc-01',
        expected: { flows: { f1: 'clear' }, claims: {} },
        got: { flows: { f1: 'incorrect' }, claims: {} },
      },
    ]);
  });

  it('names the line that is no case', () => {
    expect(() => scoreVerdicts('x', `${own.split('\n')[0]}\n{`)).toThrow('line 2 is not JSON');
    expect(() => scoreVerdicts('x', '{"id":"x"}')).toThrow(/^x: line 1: app: /);
    expect(() => scoreVerdicts('x', '\n')).toThrow('no cases');
  });
});

describe('evalVerdict', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verdict-'));
    vi.spyOn(console, 'log').mockImplementation(() => {});
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    vi.restoreAllMocks();
  });
  const said = () => vi.mocked(console.error).mock.calls.flat().join('\n');

  it('prints the score of a file, and of the bundled cases without one', async () => {
    const file = join(folder, 'cases.jsonl');
    writeFileSync(file, own.split('\n').slice(0, 3).join('\n'));
    expect(await runCommand('eval:verdict', [file])).toBe(0);
    expect(JSON.parse(String(vi.mocked(console.log).mock.calls[0]![0]))).toEqual({
      cases: 3,
      right: 3,
      wrong: [],
    });
    expect(await evalVerdict([])).toBe(0);
  });

  it.each([
    ['missing.jsonl', null, /no such file/],
    ['bad.jsonl', '{"id":1}', /line 1: id: /],
    ['cut.jsonl', '{"id":', /line 1 is not JSON/],
    ['empty.jsonl', '', /no cases in it/],
  ])('%s: one clear line and status 2', async (name, text, reason) => {
    const file = join(folder, name);
    if (text !== null) writeFileSync(file, text);
    expect(await runCommand('eval:verdict', [file])).toBe(2);
    expect(said()).toMatch(reason);
    expect(said()).not.toContain('\n');
    expect(console.log).not.toHaveBeenCalled();
  });

  it('refuses a folder, a second file and unknown options', async () => {
    expect(await runCommand('eval:verdict', [folder])).toBe(2);
    expect(await runCommand('eval:verdict', ['--nope'])).toBe(2);
    expect(await runCommand('eval:verdict', ['a', 'b'])).toBe(2);
  });
});
