import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { InlineConfig } from 'vite';
import { ADDED_SCRIPTS } from '../watch/added-script-paths.ts';
import { type CommandShape, readArguments } from './arguments.ts';
import { checkBuild } from './check-build.ts';
import { aliasesFor, BUILD_TARGETS, type Target } from './manifest.ts';
import { packScript } from './pack-script.ts';
import { RUNS_TYPESCRIPT } from './typescript.ts';

/** What runs in the page's own world. */
const PAGE_SCRIPTS = [
  'src/watch/page.iife.js',
  ADDED_SCRIPTS.pageAdded,
  ADDED_SCRIPTS.pageFrame,
  ADDED_SCRIPTS.discoverPage,
];
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STAMP = '.candor-built';
const SOURCES = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package.json', 'package-lock.json'];

const BUILD = {
  usage: ['build -- [chrome] [firefox]'],
  does: 'Builds dist/chrome and dist/firefox, or one of them: unpacked, complete, reproducible.',
  positionals: true,
  options: {},
} satisfies CommandShape;

/** `npm run build [chrome|firefox]`: `dist/chrome`, `dist/firefox`: unpacked, complete, reproducible. */
export async function build(argv: string[]): Promise<number> {
  const { positionals } = readArguments(BUILD, argv);
  const targets = positionals.length > 0 ? [...new Set(positionals)] : ['chrome', 'firefox'];
  if (!targets.every(isTarget)) {
    console.error(`Unknown target “${targets.find((t) => !isTarget(t))}”. Known: chrome, firefox.`);
    return 2;
  }
  for (const target of targets as Target[]) {
    await buildFor(target);
    console.log(`Built dist/${target}`);
  }
  return 0;
}

function isTarget(name: string): name is Target {
  return name === 'chrome' || name === 'firefox';
}

/** Loaded only where something is built: that takes seconds. */
async function viteBuild(config: InlineConfig): Promise<void> {
  const { build } = await import('vite');
  await build(config);
}

/** Builds where the sources are newer than the last build; returns the unpacked extension's folder. */
export async function ensureBuilt(target: Target): Promise<string> {
  const dir = join(ROOT, 'dist', target);
  const stamp = join(ROOT, 'dist', `${STAMP}-${target}`);
  const newest = Math.max(...(await Promise.all(SOURCES.map((path) => newestIn(join(ROOT, path))))));
  if (existsSync(dir) && existsSync(stamp) && Number(await readFile(stamp, 'utf8')) >= newest) return dir;
  await buildQuietly(target);
  return dir;
}

/** Builds in a process of its own: the build tools' chatter is shown only where it fails. */
async function buildQuietly(target: Target): Promise<void> {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  try {
    await promisify(execFile)(process.execPath, [...RUNS_TYPESCRIPT, main, 'build', target], {
      cwd: ROOT,
      maxBuffer: 1e8,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`dist/${target} could not be built:\n${stdout}${stderr}`, { cause: error });
  }
}

async function buildFor(target: Target): Promise<void> {
  const newest = Math.max(...(await Promise.all(SOURCES.map((path) => newestIn(join(ROOT, path))))));
  process.env.CANDOR_TARGET = target;
  await viteBuild({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
    mode: 'production',
  });
  // The demonstration page is served by the command line; it is no part of the extension.
  await rm(join(ROOT, 'dist', target, 'demo'), { recursive: true, force: true });
  for (const path of Object.values(ADDED_SCRIPTS)) await buildScript(target, path);
  for (const path of PAGE_SCRIPTS) {
    await packScript(join(ROOT, 'dist', target, path));
    if (target === 'chrome') await hideAddress(join(ROOT, 'dist', target, path));
  }
  await checkBuild(join(ROOT, 'dist', target));
  await writeFile(join(ROOT, 'dist', `${STAMP}-${target}`), String(newest));
}

/**
 * Names the script as the engine names code without an address. A rejected promise of the page's own would otherwise
 * carry the extension's address in its stack: pages would find it there, and crash reports would send it. Firefox gives
 * it no address of its own accord.
 */
async function hideAddress(path: string): Promise<void> {
  await appendFile(path, '\n//# sourceURL=<anonymous>\n');
}

/** A script that is registered at run time is named in no manifest: it is built by itself, as a plain script. */
async function buildScript(target: Target, path: string): Promise<void> {
  await viteBuild({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: aliasesFor(target) },
    build: {
      outDir: join(ROOT, 'dist', target),
      emptyOutDir: false,
      copyPublicDir: false,
      target: BUILD_TARGETS[target],
      lib: {
        entry: join(ROOT, path.replace(/\.js$/, '.ts')),
        formats: ['iife'],
        name: 'candor',
        fileName: () => path,
      },
    },
  });
}

async function newestIn(path: string): Promise<number> {
  const info = await stat(path);
  if (!info.isDirectory()) return info.mtimeMs;
  const names = await readdir(path);
  const times = await Promise.all(names.map((name) => newestIn(join(path, name))));
  return Math.max(info.mtimeMs, ...times);
}
