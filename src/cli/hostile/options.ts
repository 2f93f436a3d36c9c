import { wholeNumber } from '../arguments.ts';
import { BadInput } from '../audit/bad-input.ts';
import { type InputId, readInputId } from './inputs.ts';

/** What `bench detect-hostile` is asked for, as it was written. */
export interface HostileOptions {
  runs?: string;
  workers?: string;
  seed?: string;
  only?: string;
}

/** Processes at most: each takes some hundred megabytes. */
const MAX_WORKERS = 256;

/** What it is asked for; `runs` are `CANDOR_RUNS`, else a hundred thousand, unless told. Throws `BadInput`. */
export function readHostileOptions(options: HostileOptions): {
  runs: number;
  workers: number;
  seed: number;
  only: InputId | null;
} {
  const only = options.only === undefined ? null : readInputId(options.only);
  if (options.only !== undefined && only === null)
    throw new BadInput(`--only ${options.only}: an input as a run names it, 412 or 412.7.9`);
  return {
    runs: wholeNumber('runs', options.runs ?? process.env.CANDOR_RUNS ?? '100000'),
    workers: wholeNumber('workers', options.workers ?? '1', MAX_WORKERS),
    seed: wholeNumber('seed', options.seed ?? '1'),
    only,
  };
}
