import { detect } from '../detect/detect.ts';
import { compileIdentity, type Needles } from '../detect/needles.ts';
import type { Payload } from '../model/payload.ts';
import type { BenchLine } from './bench-detect.ts';
import { damaged, type HostileInput, hostileInput, hostilePayload } from './hostile-inputs.ts';
import { Seeded } from './seeded.ts';

/** Smaller inputs count as this large: any one may take five milliseconds. */
const FLOOR = 256 * 1024;
/** Milliseconds a megabyte that no input may take. */
const BAR = 20;
/** How often an input that seems slow is measured, and one that still seems over the bar, then and once all are done. */
const TIMES = 9;
const MORE = 60;
/** Inputs that took longest so far, of which new ones are made. */
const KEPT = 32;
/** Inputs that are searched before the first that counts. */
const WARM = 2000;
/** One of so many inputs is made of those that took longest, and one may be large. */
const AGAIN = 16;
const LARGE_ONE_IN = 500;

export interface HostileResult {
  runs: number;
  thrown: number;
  /** Milliseconds a megabyte of the slowest input, its fastest of some runs. */
  slowest: number;
  slowestKind: string;
  slowestInput: HostileInput | null;
  /** Inputs over twenty milliseconds a megabyte, the last time that they were measured. */
  over: number;
  /** Inputs that were over it when measured nine times, and those of them that were when measured sixty times more. */
  again: number;
  atTheEnd: number;
  /** Mean microseconds of an input. */
  mean: number;
  /** Megabytes of memory at most, beyond those before the first input. */
  memory: number;
  first: string;
}

interface Kept {
  input: HostileInput;
  cost: number;
}

const IDENTITY = [
  { dataType: 'phone-number', value: '+4915155501234' },
  { dataType: 'email-address', value: 'ada.moreno@mail.example' },
  { dataType: 'name', value: 'Ada Moreño' },
  { dataType: 'username', value: 'ada_mor88' },
  { dataType: 'user-id', value: '5282164089610' },
] as const;

/** Milliseconds a megabyte of one input. */
function costOf(payload: Payload, needles: Needles): number {
  const size =
    (payload.body?.length ?? 0) + payload.url.length + payload.headers.reduce((n, [, v]) => n + v.length, 0);
  const start = process.hrtime.bigint();
  detect(payload, needles);
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  return ms / (Math.max(size, FLOOR) / 2 ** 20);
}

/**
 * The same, the fastest of `best` and up to `times` more: what the machine did meanwhile is not the input's doing.
 * An input that once took no more than `enough` is not asked again.
 */
function fastest(payload: Payload, needles: Needles, best: number, times: number, enough: number): number {
  let cost = best;
  for (let n = 0; n < times && cost > enough; n++) cost = Math.min(cost, costOf(payload, needles));
  return cost;
}

/**
 * Searches `runs` hostile inputs, some of them made of those that took longest so far, and says what went
 * wrong. An input that seems slow is searched again, see `fastest`; one that seems over the bar more often, and again
 * when all others are done.
 */
export function searchHostile(runs: number, seed = 1): HostileResult {
  const random = new Seeded(seed);
  const needles = compileIdentity(IDENTITY);
  const kept: Kept[] = [];
  const doubtful: { input: HostileInput; payload: Payload; cost: number }[] = [];
  const result: HostileResult = {
    runs,
    thrown: 0,
    slowest: 0,
    slowestKind: '',
    slowestInput: null,
    over: 0,
    again: 0,
    atTheEnd: 0,
    mean: 0,
    memory: 0,
    first: '',
  };
  // What the engine has not compiled yet is no measure of the work.
  const early = new Seeded(seed + 1);
  for (let n = Math.min(WARM, runs / 4); n > 0; n--) {
    detect(hostilePayload(early, hostileInput(early, 1 << 12)), needles);
  }
  const before = process.memoryUsage.rss();
  let total = 0n;
  for (let n = 0; n < runs; n++) {
    const old = n % AGAIN === 0 && kept.length > 0 ? random.of(kept) : null;
    const largest = random.below(LARGE_ONE_IN) === 0 ? 1 << 20 : 1 << 12;
    const input =
      old === null
        ? hostileInput(random, largest)
        : {
            ...old.input,
            bytes: damaged(random, old.input.bytes),
            kind: `${old.input.kind.split('>damaged')[0]}>damaged`,
          };
    const payload = hostilePayload(random, input);
    const start = process.hrtime.bigint();
    try {
      let cost = costOf(payload, needles);
      total += process.hrtime.bigint() - start;
      const least = kept.length < KEPT ? 0 : kept[KEPT - 1]!.cost;
      const enough = Math.max(Math.min(least, BAR), 0.5);
      if (cost > enough) {
        cost = fastest(payload, needles, cost, TIMES - 1, enough);
        if (cost > BAR) {
          result.again++;
          cost = fastest(payload, needles, cost, MORE, BAR);
        }
        if (cost > least) keep(kept, { input, cost });
        if (cost > BAR) doubtful.push({ input, payload, cost });
        else told(result, input, cost);
      }
    } catch (error) {
      result.thrown++;
      result.first ||= `${input.kind}: ${String(error)}`;
    }
    if (n % 1024 === 0)
      result.memory = Math.max(result.memory, (process.memoryUsage.rss() - before) / 2 ** 20);
  }
  result.mean = Number(total) / 1000 / runs;
  // A machine that is busy for a while is busy for all sixty.
  result.atTheEnd = doubtful.length;
  for (const { input, payload, cost } of doubtful) {
    const last = fastest(payload, needles, cost, MORE, BAR);
    if (last > BAR) result.over++;
    told(result, input, last);
  }
  return result;
}

/** Takes the cost of an input into account. */
function told(result: HostileResult, input: HostileInput, cost: number): void {
  if (cost <= result.slowest) return;
  result.slowest = cost;
  result.slowestInput = input;
  result.slowestKind = `${input.kind} ${input.contentType} of ${input.bytes.length} bytes`;
}

function keep(kept: Kept[], one: Kept): void {
  const at = kept.findIndex(({ cost }) => cost < one.cost);
  kept.splice(at < 0 ? kept.length : at, 0, one);
  if (kept.length > KEPT) kept.pop();
}

/** The figures of `CANDOR_RUNS` hostile inputs, a hundred thousand unless told. */
export async function benchHostile(emit: (line: BenchLine) => void): Promise<void> {
  const runs = Number(process.env.CANDOR_RUNS ?? 100_000);
  const result = searchHostile(runs);
  const round = (value: number) => Math.round(value * 100) / 100;
  emit({ name: 'hostile inputs searched', value: result.runs, unit: 'inputs' });
  emit({ name: 'hostile: exceptions', value: result.thrown, unit: 'inputs', against: result.first });
  emit({
    name: 'hostile: slowest input',
    value: round(result.slowest),
    unit: 'ms a megabyte',
    against: result.slowestKind,
  });
  emit({
    name: `hostile: inputs over ${BAR} ms a megabyte`,
    value: result.over,
    unit: 'inputs',
    against: `the fastest of ${TIMES} times; ${result.again} seemed over and were measured up to ${MORE} times more, ${result.atTheEnd} of them as often again at the end`,
  });
  emit({ name: 'hostile: mean', value: round(result.mean), unit: 'µs' });
  emit({ name: 'hostile: memory at most', value: round(result.memory), unit: 'MB' });
}
