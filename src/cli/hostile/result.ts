/** An input by its number and damages, with what it cost. */
export interface Named {
  id: string;
  kind: string;
  bytes: number;
  /** Milliseconds a megabyte. */
  cost: number;
}

/** Inputs searched of one class, and the one that took longest. */
export interface OfClass {
  runs: number;
  slowest: Named | null;
}

/** What a search of hostile inputs has come to so far. */
export interface HostileResult {
  /** Inputs searched. */
  runs: number;
  /** The same by class, with the slowest of each. */
  classes: Record<string, OfClass>;
  /** Inputs at which an exception was thrown, and the first of them with its message. */
  thrown: number;
  first: string;
  /** The slowest input, its fastest of some runs. */
  slowest: Named | null;
  /** Inputs over the bar each time that they were measured. */
  over: Named[];
  /** Inputs that were over it when measured nine times, and those of them that were when measured sixty times more. */
  again: number;
  atTheEnd: number;
  /** Bytes of all inputs. */
  bytes: number;
  /** Milliseconds of processor time in the first search of each input. */
  ms: number;
  /** Megabytes that the process had more after one search than before it, at most. */
  added: number;
  /** Megabytes beyond those before the first input at most, with all that the making of inputs takes. */
  memory: number;
  /** Megabytes that were still in use when garbage had been collected, beyond those at first, at most. */
  kept: number;
}

export function emptyResult(): HostileResult {
  return {
    runs: 0,
    classes: {},
    thrown: 0,
    first: '',
    slowest: null,
    over: [],
    again: 0,
    atTheEnd: 0,
    bytes: 0,
    ms: 0,
    added: 0,
    memory: 0,
    kept: 0,
  };
}

/** The results of several searches as one; the memory is that of the one that has most. */
export function sumOf(results: readonly HostileResult[]): HostileResult {
  const sum = emptyResult();
  for (const one of results) {
    sum.runs += one.runs;
    for (const [name, { runs, slowest }] of Object.entries(one.classes)) {
      sum.classes[name] ??= { runs: 0, slowest: null };
      const all = sum.classes[name];
      all.runs += runs;
      all.slowest = slowerOf(all.slowest, slowest);
    }
    sum.thrown += one.thrown;
    sum.first ||= one.first;
    sum.slowest = slowerOf(sum.slowest, one.slowest);
    sum.over.push(...one.over);
    sum.again += one.again;
    sum.atTheEnd += one.atTheEnd;
    sum.bytes += one.bytes;
    sum.ms += one.ms;
    sum.added = Math.max(sum.added, one.added);
    sum.memory = Math.max(sum.memory, one.memory);
    sum.kept = Math.max(sum.kept, one.kept);
  }
  return sum;
}

/** The one of two that took longer. */
export function slowerOf(a: Named | null, b: Named | null): Named | null {
  return b !== null && (a === null || b.cost > a.cost) ? b : a;
}
