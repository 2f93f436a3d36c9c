import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { policyTimeline } from './policy-timeline.ts';

afterEach(() => vi.restoreAllMocks());

const filler = Array.from(
  { length: 20 },
  (_, i) =>
    `In part ${i} of this text we tell how the messenger works on day ${i * 7} and what a person can do there with it.`,
).join('\n\n');

it('prints what each text changed', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'candor-'));
  const files: [string, string][] = [
    ['2020-01-01.md', `Effective January 1, 2020\n\nWe collect your name.\n\n${filler}`],
    [
      '2021-01-01.md',
      `Effective January 1, 2021\n\nWe collect your name. We share your phone number with our affiliates.\n\n${filler}`,
    ],
  ];
  for (const [name, text] of files) await writeFile(join(dir, name), text);
  const out = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(await policyTimeline(files.map(([name]) => join(dir, name)))).toBe(0);
  const printed = String(out.mock.calls[0]?.[0]);
  expect(printed).toContain('2021-01-01');
  expect(printed).toContain('now stated: phone number is shared with the family of companies');
});

it('says in one line what it needs', async () => {
  const err = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await policyTimeline([])).toBe(2);
  expect(await policyTimeline(['/nowhere/a.md', '/nowhere/b.md'])).toBe(2);
  expect(err.mock.calls.every((c) => !String(c[0]).includes('\n'))).toBe(true);
});
