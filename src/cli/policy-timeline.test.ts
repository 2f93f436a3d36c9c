import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { runCommand } from './commands.ts';
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
      `Effective January 1, 2021\n\nWe collect your name. We share your phone \u001b[2Jnumber with our affiliates.\n\n${filler}`,
    ],
  ];
  for (const [name, text] of files) await writeFile(join(dir, name), text);
  const out = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(await policyTimeline(files.map(([name]) => join(dir, name)))).toBe(0);
  const printed = String(out.mock.calls[0]?.[0]);
  expect(printed).toContain('2021-01-01');
  expect(printed).not.toContain('\u001b');
  expect(printed).toContain('now stated: phone number is shared with the family of companies');
});

it('puts texts in the order of their days, and names one that it cannot read', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'candor-'));
  const text = (year: number, body: string) => `Effective January 1, ${year}\n\n${body}\n\n${filler}`;
  const files: [string, string][] = [
    ['pigeon_2023-01-01.txt', text(2023, 'We sell your location to advertisers.')],
    ['2022-01-01__empty.md', '## What we collect\n\n## What we share\n'],
    ['2021-01-01.md', text(2021, 'We collect your name.')],
  ];
  for (const [name, body] of files) await writeFile(join(dir, name), body);
  const out = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(await policyTimeline(files.map(([name]) => join(dir, name)))).toBe(0);
  const printed = String(out.mock.calls[0]?.[0]);
  expect(printed).toMatch(
    /^2021-01-01 [\s\S]*\n2022-01-01__empty\.md: not read: no text found\n[\s\S]*\n2023-01-01 [\s\S]*now stated: location is sold to advertisers/,
  );
});

it.each([
  [[], /usage: npm run timeline -- /],
  [['a.md'], /usage: /],
  [['2021-02-31=a.md', 'b.md'], /the date 2021-02-31: not a date like 2016-08-25$/],
  [['2021-2-1=a.md', 'b.md'], /the date 2021-2-1: not a date/],
  [['terms-2021-02-31.md', 'b.md'], /terms-2021-02-31\.md: the date 2021-02-31: not a date/],
  [['/nowhere/a.md', '/nowhere/b.md'], /\/nowhere\/a\.md: the policy cannot be read: no such file$/],
  [[import.meta.dirname, 'b.md'], /the policy cannot be read: it is a folder$/],
  [['/dev/null', '/dev/null'], /\/dev\/null: the policy was not read: no text found$/],
])('%j: says in one line what it needs', async (argv, line) => {
  const err = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await runCommand('timeline', argv)).toBe(2);
  expect(err.mock.calls.flat().join('\n')).toMatch(/^timeline: .+$/);
  expect(err.mock.calls.flat().join('\n')).toMatch(line);
});
