import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CommandShape, readArguments } from './arguments.ts';
import { ensureBuilt } from './build.ts';
import { lintStore } from './lint-store.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIN = join(ROOT, 'node_modules/.bin');

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestJson {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numTotalTests: number;
  success: boolean;
  testResults: { name: string; status: string; message: string }[];
}

const TEST = {
  usage: ['test -- [options]'],
  does: 'Runs the unit tests, type check, lint, store lint and the end-to-end tests in Chromium and Firefox.',
  options: { fast: { type: 'boolean', default: false, says: 'leave the browsers out' } },
  ends: '0 all passed, 1 something failed, 2 bad usage or input',
} satisfies CommandShape;

/**
 * `npm test`: unit tests, type check, lint, store lint, end-to-end tests in both browsers; fast ones first. The
 * last line is `N passed, N failed`. `--fast` leaves the browsers out. With `CANDOR_NO_SKIPS` a skip is a failure.
 */
export async function test(argv: string[]): Promise<number> {
  const { fast } = readArguments(TEST, argv).values;
  const total: Count = { passed: 0, failed: 0, skipped: 0 };
  const steps: [string, () => Promise<Count>][] = [
    ['type check', () => once(join(BIN, 'tsc'), [])],
    ['lint', () => once(join(BIN, 'biome'), ['ci', '--error-on-warnings'])],
    ['unit tests', () => vitest(['--config', 'vitest.config.ts'])],
    ['build', async () => verdict(await buildBoth())],
    ['store lint', async () => verdict(await lintStore(join(ROOT, 'dist/firefox')))],
    ['end-to-end tests', () => vitest(['--config', 'e2e/vitest.config.ts'])],
  ];
  const chosen = fast ? steps.slice(0, -1) : steps;
  for (const [name, run] of chosen) {
    const began = performance.now();
    console.log(`\n— ${name}`);
    const count = await run();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(
      `— ${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped (${seconds} s)`,
    );
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
  if (total.skipped > 0)
    console.log(`\n${total.skipped} skipped: what they need could not be had here; see above.`);
  if (process.env.CANDOR_NO_SKIPS) total.failed += total.skipped;
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

function verdict(problems: readonly string[]): Count {
  for (const problem of problems) console.log(problem);
  return problems.length === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

async function buildBoth(): Promise<string[]> {
  const problems: string[] = [];
  for (const target of ['chrome', 'firefox'] as const) {
    await ensureBuilt(target).catch((error: unknown) => problems.push(String(error)));
  }
  return problems;
}

async function once(command: string, args: string[]): Promise<Count> {
  return verdict((await run(command, args)) === 0 ? [] : [`${command} failed`]);
}

async function vitest(args: string[]): Promise<Count> {
  const dir = await mkdtemp(join(tmpdir(), 'candor-test-'));
  const file = join(dir, 'results.json');
  await run(join(BIN, 'vitest'), [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const json = JSON.parse(await readFile(file, 'utf8')) as VitestJson;
    // A file that fails before its first test counts too: it has no failed test of its own.
    const broken = json.testResults.filter((one) => one.status === 'failed').length;
    const failed = Math.max(json.numFailedTests, broken > 0 && json.numFailedTests === 0 ? broken : 0);
    return {
      passed: json.numPassedTests,
      failed: failed === 0 && !json.success ? 1 : failed,
      skipped: json.numPendingTests + json.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function run(command: string, args: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
