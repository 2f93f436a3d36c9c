import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, expect, it } from 'vitest';

const run = promisify(execFile);
const dirs: string[] = [];
afterEach(async () => {
  for (const dir of dirs.splice(0)) await rm(dir, { recursive: true });
});

/** A checkout with the way in and a command that says `ran`, beside an `npm` that only notes that it was called. */
async function checkout(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'candor-way-in-'));
  dirs.push(dir);
  await mkdir(join(dir, 'src/cli'), { recursive: true });
  await cp(fileURLToPath(new URL('candor.mjs', import.meta.url)), join(dir, 'src/cli/candor.mjs'));
  await writeFile(join(dir, 'src/cli/main.ts'), "console.log('ran')");
  await writeFile(join(dir, 'package-lock.json'), '{}');
  await mkdir(join(dir, 'bin'));
  await writeFile(join(dir, 'bin/npm'), `#!/bin/sh\ntouch "${dir}/called"\n`);
  await chmod(join(dir, 'bin/npm'), 0o755);
  return dir;
}

async function command(dir: string, cwd = dir): Promise<{ said: string; installed: boolean }> {
  const env = { ...process.env, PATH: `${join(dir, 'bin')}${delimiter}${process.env.PATH}` };
  const { stdout } = await run(process.execPath, [join(dir, 'src/cli/candor.mjs')], { cwd, env });
  return { said: stdout.trim(), installed: (await readdir(dir)).includes('called') };
}

/** Packages of an older lockfile. */
async function packagesIn(dir: string): Promise<void> {
  await mkdir(dir);
  await symlink(fileURLToPath(new URL('../../node_modules/tsx', import.meta.url)), join(dir, 'tsx'));
  await writeFile(join(dir, '.candor-lock'), 'older');
}

it('installs no packages through a link: they are another checkout’s, and `npm ci` begins by deleting them', async () => {
  const dir = await checkout();
  await packagesIn(join(dir, 'theirs'));
  await symlink(join(dir, 'theirs'), join(dir, 'node_modules'));
  expect(await command(dir)).toEqual({ said: 'ran', installed: false });
});

it('installs packages of an older lockfile anew', async () => {
  const dir = await checkout();
  await packagesIn(join(dir, 'node_modules'));
  expect(await command(dir)).toEqual({ said: 'ran', installed: true });
  await rm(join(dir, 'called'));
  expect(await command(dir)).toEqual({ said: 'ran', installed: false });
});

it('runs from any folder', async () => {
  const dir = await checkout();
  await packagesIn(join(dir, 'theirs'));
  await symlink(join(dir, 'theirs'), join(dir, 'node_modules'));
  expect((await command(dir, tmpdir())).said).toBe('ran');
});
