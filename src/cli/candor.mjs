#!/usr/bin/env node
// The way in for every command: needs nothing but Node and npm. It installs the packages when they are missing
// or older than the lockfile, then hands over to TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Candor needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(2);
}

const lock = readFileSync(`${root}package-lock.json`, 'utf8');
const packages = `${root}node_modules`;
const stamp = `${packages}/.candor-lock`;
// A link leads to another checkout's packages, which `npm ci` would delete.
const isLent = lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
const isCurrent =
  existsSync(`${packages}/tsx`) && (isLent || (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock));
if (!isCurrent) {
  console.error('Installing packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (run.status !== 0) {
    console.error('The packages could not be installed: `npm ci` failed (see above).');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

// By its address: a name would be looked for from the folder that the command is called in.
const child = spawnSync(
  process.execPath,
  ['--import', import.meta.resolve('tsx'), `${root}src/cli/main.ts`, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
process.exit(child.status ?? 1);
