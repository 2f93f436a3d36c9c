import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { zipSync } from 'fflate';
import { counted } from '../model/counted.ts';
import { type CommandShape, readArguments } from './arguments.ts';
import { build } from './build.ts';
import { lintStore } from './lint-store.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** A fixed time in every archive, so that equal contents are equal archives. */
const TIME = new Date('2020-01-01T00:00:00');
const NOT_SOURCE = new Set(['node_modules', 'dist', 'report', '.git', '.cache']);

const PACKAGE = {
  usage: ['package'],
  does: 'Writes the archives for both stores, and the source archive that they are rebuilt from, into dist.',
  options: {},
  ends: '0 done, 1 the store’s lint found something, 2 bad usage or input',
} satisfies CommandShape;

/** `npm run package`: the two stores' archives and the source archive that AMO rebuilds from. */
export async function packageAll(argv: string[]): Promise<number> {
  readArguments(PACKAGE, argv);
  const status = await build([]);
  if (status !== 0) return status;
  const problems = await lintStore(join(ROOT, 'dist/firefox'));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  await mkdir(join(ROOT, 'dist'), { recursive: true });
  for (const target of ['chrome', 'firefox']) {
    const dir = join(ROOT, 'dist', target);
    await write(`candor-${target}.zip`, dir, await filesIn(dir));
  }
  await write('candor-source.zip', ROOT, await sources());
  return 0;
}

async function write(name: string, dir: string, files: string[]): Promise<void> {
  const tree: Record<string, Uint8Array> = {};
  for (const path of files.sort()) tree[relative(dir, path).split(sep).join('/')] = await readFile(path);
  const archive = zipSync(tree, { mtime: TIME, level: 9 });
  await writeFile(join(ROOT, 'dist', name), archive);
  console.log(`Packed dist/${name} (${counted(archive.length, 'byte')}, ${counted(files.length, 'file')})`);
}

async function filesIn(dir: string): Promise<string[]> {
  const names = await readdir(dir);
  const lists = await Promise.all(
    names
      .filter((name) => !NOT_SOURCE.has(name))
      .map(async (name) => {
        const path = join(dir, name);
        return (await stat(path)).isDirectory() ? filesIn(path) : [path];
      }),
  );
  return lists.flat();
}

async function sources(): Promise<string[]> {
  try {
    const { stdout } = await promisify(execFile)('git', ['ls-files', '-z'], { cwd: ROOT, maxBuffer: 1e8 });
    return stdout
      .split('\0')
      .filter(Boolean)
      .map((path) => join(ROOT, path));
  } catch {
    return filesIn(ROOT); // No checkout: an unpacked source archive.
  }
}
