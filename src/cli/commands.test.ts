import { afterEach, beforeEach, expect, it, type MockInstance, vi } from 'vitest';
import { COMMANDS, runCommand } from './commands.ts';

let told: MockInstance<typeof console.error>;
beforeEach(() => {
  told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => told.mockRestore());

const MORE: [string, string[]][] = [
  ['audit', []],
  ['audit', ['no-such-file.har']],
  ['start', ['--browser', 'lynx']],
  ['start', ['extra']],
  ['build', ['safari']],
  ['package', ['extra']],
  ['test', ['extra']],
  ['bench', ['detect', 'nothing']],
  ['bench', ['detect', '--x']],
  ['eval:detect', []],
  ['eval:detect', ['a.jsonl', 'b.jsonl']],
  ['eval:detect', ['a.jsonl', '--predictions']],
  ['eval:detect', ['no-such-file.jsonl']],
  ['eval:policy', []],
  ['eval:policy', ['a.jsonl', '--predictions']],
  ['eval:policy', ['a.jsonl', 'b.jsonl']],
  ['eval:verdict', ['a.jsonl', 'b.jsonl']],
  ['claims', []],
  ['claims', ['--texts']],
  ['claims', ['--add', 'signal']],
  ['matrix', ['--write']],
  ['matrix', ['--write', 'no-such-file.md']],
  ['matrix', ['extra']],
  ['timeline', ['2020-01-01=a.txt']],
  ['timeline', ['a.txt', 'b.txt', '--service']],
  ['no-such-command', []],
  ['toString', []],
];

it.each([
  ...Object.keys(COMMANDS).flatMap((name): [string, string[]][] => [
    [name, ['--x']],
    [name, ['--x=1']],
  ]),
  ...MORE,
])('%s refuses %j in one line, with status 2, and does nothing', async (name, argv) => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    expect(await runCommand(name, argv)).toBe(2);
    expect(told.mock.calls.flat().join('\n')).toMatch(/^.+$/);
    expect(said).not.toHaveBeenCalled();
  } finally {
    said.mockRestore();
  }
});
