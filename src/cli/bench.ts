import { readArguments } from './arguments.ts';
import { BadInput } from './audit/bad-input.ts';
import type { HostileOptions } from './bench-hostile.ts';

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
  watch: async () => (await import('./bench-watch.ts')).benchWatch,
  load: async () => (await import('./bench-load.ts')).benchLoad,
  memory: async () => (await import('./bench-memory.ts')).benchMemory,
};

/**
 * `npm run bench [-- SUITE…]`: every figure as a JSON line. The hostile inputs of `detect-hostile` take `--runs N
 * --workers N --seed N`, or `--only ID` for one of them.
 */
export async function bench(argv: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { positionals, values } = readArguments({
    args: argv,
    allowPositionals: true,
    options: { runs: text, workers: text, seed: text, only: text },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(SUITES);
  const unknown = names.find((name) => !Object.hasOwn(SUITES, name));
  if (unknown !== undefined)
    throw new BadInput(`no bench “${unknown}”; known are ${Object.keys(SUITES).join(', ')}`);
  const [option] = Object.keys(values);
  if (option !== undefined && !names.includes('detect-hostile'))
    throw new BadInput(`--${option} is for detect-hostile`);
  for (const name of names) {
    const run = await SUITES[name]!();
    await run((figure) => console.log(JSON.stringify(figure)), values);
  }
  return 0;
}
