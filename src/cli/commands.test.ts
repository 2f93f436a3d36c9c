import { afterEach, beforeEach, expect, it, type MockInstance, vi } from 'vitest';
import { COMMANDS, runCommand } from './commands.ts';

let told: MockInstance<typeof console.error>;
beforeEach(() => {
  told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => told.mockRestore());

/** The first call of a command loads all that it rests on, which a busy machine takes its time for. */
const LOADING_MS = 60_000;
const MORE: [string, string[]][] = [
  ['audit', []],
  ['audit', ['no-such-file.har']],
  ['audit', ['no-such\nfile\u001b[2J.har']],
  ['start', ['--browser', 'lynx']],
  ['audit', ['package.json', '--out', 'package.json']],
  ['audit', ['https://a.example/', '--profile', 'package.json']],
  ['audit', ['https://a.example/', '--drive', 'no-such-file.mjs']],
  ['audit', ['https://a.example/', '--drive', 'src']],
  ['start', ['--out', 'package.json']],
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
  ['matrix', ['--write', 'src']],
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
])(
  '%s refuses %j in one line, with status 2, and does nothing',
  async (name, argv) => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    try {
      expect(await runCommand(name, argv)).toBe(2);
      expect(told.mock.calls.flat().join('\n')).toMatch(/^.+$/);
      expect(said).not.toHaveBeenCalled();
    } finally {
      said.mockRestore();
    }
  },
  LOADING_MS,
);

it.each(Object.keys(COMMANDS))(
  '%s tells its usage and does nothing else',
  async (name) => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    try {
      expect(await runCommand(name, ['--x', '--help'])).toBe(0);
      expect(said).toHaveBeenCalledOnce();
      expect(said.mock.calls[0]![0]).toMatch(new RegExp(`^npm run ${name}\\b[^]*\\n\\nExit status: 0 `));
      expect(told).not.toHaveBeenCalled();
    } finally {
      said.mockRestore();
    }
  },
  LOADING_MS,
);

it.each([
  [
    'audit',
    ['package.json', '--out', 'package.json'],
    'package.json: the report cannot be written: it is a file, not a folder',
  ],
  [
    'audit',
    ['https://a.example/', '--profile', 'package.json'],
    'package.json: the profile cannot be kept: it is a file, not a folder',
  ],
  ['audit', ['https://a.example/', '--drive', 'x.mjs'], 'x.mjs: the script cannot be loaded: no such file'],
  ['audit', ['https://a.example/', '--drive', 'src'], 'src: the script cannot be loaded: it is no file'],
  ['audit', ['/dev/null'], '/dev/null: the file is empty, so it is no HAR that can be read'],
  [
    'start',
    ['--out', 'package.json'],
    'package.json: the report cannot be written: it is a file, not a folder',
  ],
  ['matrix', ['--write', 'src'], 'matrix: src: the file cannot be read: it is a folder'],
  ['matrix', ['--write', 'x.md'], 'matrix: x.md: the file cannot be read: no such file'],
])(
  '%s %j says what is wrong before it opens a browser',
  async (name, argv, line) => {
    expect(await runCommand(name, argv)).toBe(2);
    expect(told.mock.calls).toEqual([[line]]);
  },
  LOADING_MS,
);
