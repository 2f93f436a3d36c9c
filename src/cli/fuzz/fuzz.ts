import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type CommandShape, readArguments, wholeNumber } from '../arguments.ts';
import { BadInput } from '../audit/bad-input.ts';
import { RUNS_TYPESCRIPT } from '../typescript.ts';
import { fuzzedDecoders } from './decoders.ts';
import { type FuzzKind, type FuzzResult, fuzzDecoder } from './fuzz-decoder.ts';

const KINDS: readonly FuzzKind[] = ['random', 'truncated'];
/** What a million calls may take before the decoder is said to hang. */
const PATIENCE_MS = 30 * 60_000;

const FUZZ = {
  usage: ['fuzz -- [options]'],
  does: 'Gives every registered decoder random bodies and its vectors cut short; prints a JSON line a decoder and kind.',
  options: {
    runs: { type: 'string', default: '1000000', value: 'N', says: 'bodies of each kind, default a million' },
    seed: { type: 'string', default: '1', value: 'N', says: 'what they are drawn with, default 1' },
    only: { type: 'string', value: 'NAME', says: 'this decoder alone' },
  },
  ends: '0 done, 1 a decoder threw, guessed, miscounted or hung, 2 bad usage or input',
} satisfies CommandShape;

/**
 * `fuzz [--runs N] [--seed N] [--only NAME]`: gives every registered decoder N bodies of random bytes and N of its
 * vectors cut short, a million each unless told, each decoder in a process of its own. Prints a JSON line a decoder
 * and kind, then the sums. Status 1 where one threw, guessed, miscounted or hung, 2 on bad usage, said in one line.
 */
export async function fuzz(argv: string[]): Promise<number> {
  const { values } = readArguments(FUZZ, argv);
  const runs = wholeNumber('runs', values.runs);
  const seed = wholeNumber('seed', values.seed);
  const decoders = fuzzedDecoders();
  if (values.only !== undefined) {
    const decoder = decoders.find(({ name }) => name === values.only);
    if (!decoder)
      throw new BadInput(
        `no decoder “${values.only}”; known are ${decoders.map(({ name }) => name).join(', ')}`,
      );
    const results = KINDS.map((kind) => fuzzDecoder(decoder, kind, runs, seed));
    for (const result of results) console.log(JSON.stringify(result));
    return results.some(({ failure }) => failure) ? 1 : 0;
  }
  const all: FuzzResult[] = [];
  const hung: string[] = [];
  for (const { name } of decoders) {
    const lines = await inItsOwnProcess(name, runs, seed);
    if (lines === null) hung.push(name);
    else all.push(...lines);
    for (const line of lines ?? []) console.log(JSON.stringify(line));
  }
  const sum = (member: 'runs' | 'passed' | 'opaque' | 'read' | 'guessed' | 'thrown' | 'miscounted' | 'ms') =>
    all.reduce((total, result) => total + result[member], 0);
  const failures = all.filter(({ failure }) => failure).map(({ failure }) => failure);
  console.log(
    JSON.stringify({
      decoders: decoders.length,
      runs: sum('runs'),
      passed: sum('passed'),
      opaque: sum('opaque'),
      read: sum('read'),
      guessed: sum('guessed'),
      thrown: sum('thrown'),
      miscounted: sum('miscounted'),
      hung,
      ms: sum('ms'),
      slowest: Math.max(0, ...all.map(({ slowest }) => slowest)),
      failures,
    }),
  );
  return failures.length + hung.length > 0 ? 1 : 0;
}

/** Both results of one decoder; null where it did not come to an end. */
async function inItsOwnProcess(name: string, runs: number, seed: number): Promise<FuzzResult[] | null> {
  const main = fileURLToPath(new URL('../main.ts', import.meta.url));
  const asked = ['fuzz', '--only', name, '--runs', String(runs), '--seed', String(seed)];
  const child = promisify(execFile)(process.execPath, [...RUNS_TYPESCRIPT, main, ...asked], {
    timeout: PATIENCE_MS,
  });
  const stdout = await child.then(
    (ended) => ended.stdout,
    (error: { stdout?: string; killed?: boolean }) => (error.killed ? null : (error.stdout ?? null)),
  );
  return stdout === null
    ? null
    : stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as FuzzResult);
}
