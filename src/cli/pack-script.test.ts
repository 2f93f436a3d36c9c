import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aliasesFor, BUILD_TARGETS } from './manifest.ts';
import { packScript } from './pack-script.ts';

const PAGE_SCRIPT = join(import.meta.dirname, '../watch/page.iife.ts');

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'candor-pack-'));
});
afterAll(() => rm(dir, { recursive: true }));

it('makes a script smaller that says and shows the same', async () => {
  const path = join(dir, 'script.js');
  const code = `(function () {
    const doubled = (number) => { const twice = number + number; return twice; };
    globalThis.send = { send(body, another) { return doubled(body); } }.send;
  })();`;
  await writeFile(path, code);
  await packScript(path);
  const packed = await readFile(path, 'utf8');
  expect(packed.length).toBeLessThan(code.length / 2);
  const page: { send?: (body: number) => number } = {};
  runInNewContext(packed, page);
  expect([page.send?.(21), page.send?.length, page.send?.name]).toEqual([42, 2, 'send']);
});

it('refuses what is no script', async () => {
  const path = join(dir, 'broken.js');
  await writeFile(path, '(() => {');
  await expect(packScript(path)).rejects.toThrow();
});

it.each(['chrome', 'firefox'] as const)(
  'keeps what every page of %s parses first within 15,000 bytes packed',
  async (target) => {
    const output = await build({
      configFile: false,
      logLevel: 'error',
      resolve: { alias: aliasesFor(target) },
      build: {
        write: false,
        copyPublicDir: false,
        target: BUILD_TARGETS[target],
        lib: { entry: PAGE_SCRIPT, formats: ['iife'], name: 'candor' },
      },
    });
    const [{ output: chunks } = { output: [] }] = (Array.isArray(output) ? output : [output]) as {
      output: { code?: string }[];
    }[];
    const path = join(dir, `page-${target}.js`);
    await writeFile(path, chunks[0]?.code ?? '');
    await packScript(path);
    const { length } = gzipSync(await readFile(path), { level: 9 });
    expect(length).toBeGreaterThan(10_000);
    expect(length).toBeLessThanOrEqual(15_000);
  },
  60_000,
);
