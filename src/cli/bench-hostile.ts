import type { BenchLine } from './bench-detect.ts';
import { CLASSES } from './hostile/classes.ts';
import { BAR, FLOOR } from './hostile/measure.ts';
import { type HostileOptions, readHostileOptions } from './hostile/options.ts';
import type { HostileResult, Named } from './hostile/result.ts';
import { DAMAGED, MORE, replay, TIMES } from './hostile/search.ts';
import { searchInShards } from './hostile/shards.ts';

const round = (value: number) => Math.round(value * 100) / 100;
/** Milliseconds between two lines on standard error. */
const PROGRESS_MS = 10_000;

/**
 * The figures of hostile inputs: `--runs N` (or `CANDOR_RUNS`; a hundred thousand unless told), in `--workers N`
 * processes (one), drawn with `--seed N` (1). An interrupt ends it with the figures so far. `--only ID` searches one
 * input that such a run has named instead. Throws `BadInput`.
 */
export async function benchHostile(
  emit: (line: BenchLine) => void,
  options: HostileOptions = {},
): Promise<void> {
  const { runs, workers, seed, only } = readHostileOptions(options);
  if (only !== null) {
    const { items, truncated, ...named } = replay(seed, only);
    emit(line(`hostile input ${named.id}`, named.cost, 'ms a megabyte', told(named)));
    emit(line(`hostile input ${named.id}: items`, items, 'items', truncated ? 'cut short' : 'all read'));
    return;
  }
  const stop = new AbortController();
  const interrupted = () => stop.abort();
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
  let said = Date.now();
  const progress = (soFar: HostileResult) => {
    if (Date.now() - said < PROGRESS_MS) return;
    said = Date.now();
    const { runs: n, thrown, atTheEnd, slowest, kept } = soFar;
    console.error(
      `${n} of ${runs} inputs: ${thrown} exceptions, ${atTheEnd} over so far, ${Math.round(kept)} MB kept, slowest ${slowest ? told(slowest) : 'none'}`,
    );
  };
  const result = await searchInShards({ runs, seed, workers }, progress, stop.signal);
  process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  for (const one of figures(result, { runs, seed, workers })) emit(one);
}

const line = (name: string, value: number, unit: string, against?: string): BenchLine => ({
  name,
  value: round(value),
  unit,
  ...(against ? { against } : {}),
});

const told = ({ id, kind, bytes, cost }: Named) =>
  `--only ${id}: ${kind}, ${bytes} bytes, ${round(cost)} ms a megabyte`;

/** The lines of a result: of all inputs, of those of each class. */
export function figures(
  result: HostileResult,
  { runs, seed, workers }: { runs: number; seed: number; workers: number },
): BenchLine[] {
  const { slowest, over } = result;
  const part = result.runs < runs ? `interrupted, of ${runs}; ` : '';
  return [
    line('hostile inputs searched', result.runs, 'inputs', `${part}--seed ${seed} --workers ${workers}`),
    line('hostile: exceptions', result.thrown, 'inputs', result.first),
    line('hostile: slowest input', slowest?.cost ?? 0, 'ms a megabyte', slowest ? told(slowest) : ''),
    line(
      `hostile: inputs over ${BAR} ms a megabyte`,
      over.length,
      'inputs',
      `less than ${FLOOR / 1024} KB counts as that; processor time, the fastest of ${TIMES} times; ${result.again} seemed over and were measured up to ${MORE} times more, ${result.atTheEnd} of them as often again at the end`,
    ),
    ...over.slice(0, 20).map((one) => line('hostile: over', one.cost, 'ms a megabyte', told(one))),
    line('hostile: mean', (result.ms * 1000) / Math.max(result.runs, 1), 'µs'),
    line('hostile: searched in all', result.bytes / 2 ** 20, 'MB'),
    line('hostile: memory that one search adds at most', result.added, 'MB'),
    line(
      'hostile: memory kept at most',
      result.kept,
      'MB',
      'when garbage has been collected, of one process',
    ),
    line('hostile: memory at most', result.memory, 'MB', 'of one process, the making of inputs included'),
    ...Object.entries(result.classes).map(([name, { runs: n, slowest: most }]) =>
      line(`hostile: ${name}`, n, 'inputs', `${shareOf(name)}; slowest ${most ? told(most) : 'none'}`),
    ),
  ];
}

function shareOf(name: string): string {
  if (name === DAMAGED) return 'one in 16';
  return `${CLASSES.find((one) => one.name === name)?.share ?? 0} % of what is drawn`;
}
