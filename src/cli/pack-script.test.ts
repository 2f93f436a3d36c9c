import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packScript } from './pack-script.ts';

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
