import { type CommandShape, readArguments } from './arguments.ts';
import { BadInput } from './audit/bad-input.ts';
import { readInputId } from './hostile/inputs.ts';
import { type HostileOptions, readHostileOptions } from './hostile/options.ts';

/** One measured figure; `ratio` is `value` over `against`, taken in the same run. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  against?: string | null;
  ratio?: number | null;
}

type Emit = (figure: Figure) => void;

const SUITES: Record<string, () => Promise<(emit: Emit, options: HostileOptions) => Promise<void>>> = {
  detect: async () => (await import('./bench-detect.ts')).benchDetect,
  'detect-hostile': async () => (await import('./bench-hostile.ts')).benchHostile,
  apps: async () => (await import('./bench-apps.ts')).benchApps,
  policy: async () => (await import('./bench-policy.ts')).benchPolicy,
  'policy-page': async () => (await import('./bench-policy-page.ts')).benchPolicyPage,
  watch: async () => (await import('./bench-watch.ts')).benchWatch,
  bodies: async () => (await import('./bench-bodies.ts')).benchBodies,
  load: async () => (await import('./bench-load.ts')).benchLoad,
  memory: async () => (await import('./bench-memory.ts')).benchMemory,
};

const BENCH = {
  usage: ['bench -- [BENCH…] [options]'],
  does: `Measures, and prints every figure as a JSON line. Benches: ${Object.keys(SUITES).join(', ')}; all unless told.
The options are for detect-hostile.`,
  positionals: true,
  options: {
    runs: { type: 'string', value: 'N', says: 'hostile inputs, default a hundred thousand' },
    workers: { type: 'string', value: 'N', says: 'processes that search them, default 1' },
    seed: { type: 'string', value: 'N', says: 'what they are drawn with, default 1' },
    only: { type: 'string', value: 'ID', says: 'one input as a run names it, 412 or 412.7.9' },
  },
  ends: '0 done, 2 bad usage or input, 4 a browser could not be had',
} satisfies CommandShape;

/**
 * `npm run bench [-- SUITE…]`: every figure as a JSON line. The hostile inputs of `detect-hostile` take `--runs N
 * --workers N --seed N`, or `--only ID` for one of them.
 */
export async function bench(argv: string[]): Promise<number> {
  const { positionals, values } = readArguments(BENCH, argv);
  const names = positionals.length > 0 ? [...new Set(positionals)] : chosenBy(values);
  const unknown = names.find((name) => !Object.hasOwn(SUITES, name));
  if (unknown !== undefined)
    throw new BadInput(`no bench “${unknown}”; known are ${Object.keys(SUITES).join(', ')}`);
  const [option] = Object.keys(values);
  if (option !== undefined && !names.includes('detect-hostile'))
    throw new BadInput(`--${option} is for detect-hostile`);
  // Before the first bench runs, which takes minutes.
  if (names.includes('detect-hostile')) readHostileOptions(values);
  for (const name of names) {
    const run = await SUITES[name]!();
    await run((figure) => console.log(JSON.stringify(figure)), values);
  }
  return 0;
}

/** Without a name all benches run; where one hostile input is named, none but that. */
function chosenBy({ only }: HostileOptions): string[] {
  const all = Object.keys(SUITES);
  if (only === undefined) return all;
  if (Object.hasOwn(SUITES, only)) throw new BadInput(`a bench is named without --only: bench ${only}`);
  if (readInputId(only) === null)
    throw new BadInput(
      `--only ${only}: no input as a run of detect-hostile names it, 412 or 412.7.9; benches are ${all.join(', ')}`,
    );
  return ['detect-hostile'];
}
