import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The rooms in the order in which data flows; a room imports only itself and those before it. */
const ROOMS = [
  'model',
  'decode',
  'detect',
  'entities',
  'apps',
  'policy',
  'audit',
  'report',
  'log',
  'watch',
  'background',
  'ui',
  'cli',
];
/** Rooms that know no browser, no storage, no clock and no network. */
const PURE = ROOMS.slice(0, ROOMS.indexOf('log'));
const IMPURE =
  /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|setTimeout\(|localStorage|indexedDB|XMLHttpRequest\()|\bawait fetch\(|(?<![.\w])(?:chrome|browser)\.[a-z]/;
const FOREIGN = /^(?:node:|webextension-polyfill$|dexie$|preact|playwright|puppeteer|vite$)/;

const SRC = fileURLToPath(new URL('.', import.meta.url));

function sourcesIn(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$|\.d\.ts$/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(code: string): string[] {
  return [
    ...code.matchAll(/\b(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|\bimport\(?\s*['"]([^'"]+)['"]/g),
  ].map((match) => match[1] ?? match[2] ?? '');
}

/** Code without comments and strings, so that a word in them accuses nobody. */
function bare(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
}

describe('the house', () => {
  const files = ROOMS.flatMap((room) => sourcesIn(join(SRC, room)).map((file) => ({ room, file })));

  it('has every room', () => {
    for (const room of ROOMS)
      expect(
        files.some((one) => one.room === room),
        room,
      ).toBe(true);
  });

  it('lets data flow one way', () => {
    const wrong = files.flatMap(({ room, file }) =>
      importsOf(readFileSync(file, 'utf8'))
        .filter((path) => path.startsWith('.'))
        .map((path) => relative(SRC, resolve(dirname(file), path)).split('/')[0]!)
        .filter((target) => ROOMS.indexOf(target) > ROOMS.indexOf(room))
        .map((target) => `${relative(SRC, file)} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the core pure', () => {
    // What only tests use may look at files.
    const wrong = files
      .filter(({ room, file }) => PURE.includes(room) && !file.endsWith('.fixture.ts'))
      .flatMap(({ file }) => {
        const code = readFileSync(file, 'utf8');
        const foreign = importsOf(code).filter((path) => FOREIGN.test(path));
        const touch = IMPURE.exec(bare(code))?.[0];
        return [...foreign, ...(touch ? [touch] : [])].map((what) => `${relative(SRC, file)}: ${what}`);
      });
    expect(wrong).toEqual([]);
  });
});
