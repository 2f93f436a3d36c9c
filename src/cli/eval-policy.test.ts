import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from './commands.ts';

afterEach(() => vi.restoreAllMocks());

async function run(lines: string[], extra: string[] = []) {
  const dir = await mkdtemp(join(tmpdir(), 'candor-'));
  const file = join(dir, 'gold.jsonl');
  await writeFile(file, lines.join('\n'));
  vi.restoreAllMocks();
  const out = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const err = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const status = await runCommand('eval:policy', [file, ...extra.map((x) => x.replace('DIR', dir))]);
  return {
    status,
    printed: out.mock.calls.map((c) => String(c[0])).join('\n'),
    said: err.mock.calls.map((c) => String(c[0])),
    dir,
  };
}

const claim = (over: object) => ({
  actor: 'self',
  action: 'collect',
  polarity: 'affirmed',
  modality: 'does',
  data: ['phone-number'],
  recipient: 'self',
  purpose: ['unspecified'],
  ...over,
});
const item = (id: string, sentence: string, claims: object[]) =>
  JSON.stringify({ id, service: 'Pigeon', document: 'd', section: '', context: '', sentence, claims });

describe('evalPolicy', () => {
  it('counts tuples, denials and items left alone', async () => {
    const { status, printed } = await run([
      item('a', 'We collect your phone number.', [claim({})]),
      item('b', 'We never sell your email address.', [
        claim({ action: 'sell', polarity: 'denied', data: ['email-address'], recipient: 'unspecified' }),
      ]),
      item('c', 'We collect your location.', [claim({ data: ['precise-location'] })]),
      item('d', 'Please read this.', []),
    ]);
    expect(status).toBe(0);
    const report = JSON.parse(printed);
    expect(report).toMatchObject({
      precision: 0.667,
      recall: 0.667,
      denials: { precision: 1, recall: 1 },
      noClaim: { items: 1, leftAlone: 1 },
      items: 4,
    });
    expect(report.byAction['sell denied'].f1).toBe(1);
    expect(report.worst[0].id).toBe('c');
  });

  it('tells how far actor, modality and purposes agree where a tuple holds', async () => {
    const { printed } = await run([
      item('a', 'We may use your phone number for security and research.', [
        claim({ action: 'use', modality: 'may', purpose: ['security', 'advertising'] }),
      ]),
      item('b', 'We collect your email address.', [claim({ data: ['email-address'], modality: 'may' })]),
      item('c', 'Please read this.', [claim({ purpose: ['legal'] })]),
    ]);
    expect(JSON.parse(printed).ofTuplesRight).toEqual({
      tuples: 2,
      actor: 1,
      modality: 0.5,
      purposes: { precision: 0.5, recall: 0.5, f1: 0.5 },
    });
  });

  it('writes predictions a line an item', async () => {
    const { dir } = await run(
      [item('a', 'We collect your phone number.', [])],
      ['--predictions', 'DIR/out.jsonl'],
    );
    const line = JSON.parse(await readFile(join(dir, 'out.jsonl'), 'utf8'));
    expect(line).toMatchObject({ id: 'a', claims: [{ action: 'collect', data: ['phone-number'] }] });
  });

  it('says in one line what is wrong with its input', async () => {
    for (const lines of [['{'], ['{"id":1}'], [], ['', ' ']]) {
      const { status, said } = await run(lines);
      expect(status).toBe(2);
      expect(said).toHaveLength(1);
    }
    const { status, said } = await run([item('a', 'Hello.', [])], ['--predictions', 'DIR/none/out.jsonl']);
    expect(status).toBe(2);
    expect(said.join('\n')).toMatch(/^eval:policy: .*out\.jsonl cannot be written: there is no folder .*$/);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await runCommand('eval:policy', ['/nowhere/gold.jsonl'])).toBe(2);
    expect(await runCommand('eval:policy', [])).toBe(2);
  });
});
