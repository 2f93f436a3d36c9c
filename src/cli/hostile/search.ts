import { setImmediate } from 'node:timers/promises';
import { detect } from '../../detect/detect.ts';
import { compileIdentity, type Needles } from '../../detect/needles.ts';
import { Seeded } from '../seeded.ts';
import { type InputId, inputOf, writeInputId } from './inputs.ts';
import { BAR, costOf, FLOOR, fastest, sizeOf } from './measure.ts';
import { IDENTITY } from './own-values.ts';
import { emptyResult, type HostileResult, type Named, slowerOf } from './result.ts';

/** How often an input that seems slow is measured, and one that still seems over the bar, then and once all are done. */
export const TIMES = 9;
export const MORE = 60;
/** Inputs that took longest so far, of which new ones are made: so many small ones, and as many large. */
const KEPT = 24;
/** Of these, so many at most that were made of one and the same. */
const KEPT_OF_ONE = 3;
/** One of so many inputs is made of those that took longest, and of these one in so many of a large one. */
const AGAIN = 16;
const AGAIN_LARGE = 16;
/** Damages done to an input one after the other at most. */
const GENERATIONS = 12;
/** Inputs that are searched before the first that counts. */
const WARM = 2000;
/** Class of the inputs that are made of those that took longest. */
export const DAMAGED = 'the slowest, damaged';
/** Inputs between two looks at whether to stop. */
const STRIDE = 32;
/** Inputs between two looks at what memory is kept. */
const COLLECT = 8192;

/** Which part of a search: every `of`-th input, from `part` on. */
export interface Share {
  runs: number;
  seed: number;
  part: number;
  of: number;
}

interface Kept {
  id: InputId;
  cost: number;
}

/** A search of hostile inputs, some of them made of those that took longest so far. */
export class HostileSearch {
  readonly result: HostileResult = emptyResult();
  private readonly share: Share;
  private readonly needles: Needles = compileIdentity(IDENTITY);
  private readonly random: Seeded;
  private readonly kept: { small: Kept[]; large: Kept[] } = { small: [], large: [] };
  private readonly doubtful: { id: InputId; ofClass: string; named: Named }[] = [];
  private stopped = false;

  constructor(share: Share) {
    this.share = share;
    this.random = new Seeded(share.seed + share.part);
  }

  /** Ends `run` soon, with what was found until then. */
  stop(): void {
    this.stopped = true;
  }

  /**
   * Searches this share of the inputs. One that seems slow is searched again, see `fastest`; one that seems over the
   * bar more often, and again when all others are done.
   */
  async run(): Promise<HostileResult> {
    const { runs, seed, part, of } = this.share;
    // What the engine has not compiled yet is no measure of the work.
    for (let n = Math.min(WARM, runs / 4); n > 0; n--)
      detect(inputOf(seed + 1, { number: n, damages: [] }).payload, this.needles);
    const before = memory();
    const used = inUse();
    for (let number = part, n = 0; number < runs && !this.stopped; number += of, n++) {
      this.one(n % AGAIN === 0 ? this.damaged() : null, number);
      if (n % STRIDE !== 0) continue;
      if (n % COLLECT === 0) this.result.kept = Math.max(this.result.kept, inUse() - used);
      this.result.memory = Math.max(this.result.memory, memory() - before);
      await setImmediate();
    }
    this.atTheEnd();
    this.result.kept = Math.max(this.result.kept, inUse() - used);
    return this.result;
  }

  private one(damaged: InputId | null, number: number): void {
    const { result } = this;
    const id = damaged ?? { number, damages: [] };
    const { input, payload } = inputOf(this.share.seed, id);
    const name = damaged === null ? input.class : DAMAGED;
    result.classes[name] ??= { runs: 0, slowest: null };
    const ofClass = result.classes[name];
    ofClass.runs++;
    result.runs++;
    result.bytes += sizeOf(payload);
    try {
      const before = memory();
      let cost = costOf(payload, this.needles);
      result.added = Math.max(result.added, memory() - before);
      result.ms += (cost * Math.max(sizeOf(payload), FLOOR)) / 2 ** 20;
      const kept = sizeOf(payload) > FLOOR ? this.kept.large : this.kept.small;
      const least = kept.length < KEPT ? 0 : kept[KEPT - 1]!.cost;
      const enough = Math.max(Math.min(least, ofClass.slowest?.cost ?? 0, BAR), 0.5);
      if (cost <= enough) return;
      cost = fastest(payload, this.needles, cost, TIMES - 1, enough);
      if (cost > BAR) {
        result.again++;
        cost = fastest(payload, this.needles, cost, MORE, BAR);
      }
      if (cost > least && id.damages.length < GENERATIONS) keep(kept, { id, cost });
      const named = { id: writeInputId(id), kind: input.kind, bytes: sizeOf(payload), cost };
      if (cost <= BAR) {
        this.told(named, name);
        return;
      }
      result.atTheEnd++;
      this.doubtful.push({ id, ofClass: name, named });
    } catch (error) {
      result.thrown++;
      result.first ||= `--only ${writeInputId(id)}, ${input.kind}: ${String(error)}`;
    }
  }

  /** One of those that took longest, with one more damage. */
  private damaged(): InputId | null {
    const { small, large } = this.kept;
    const kept = large.length > 0 && this.random.below(AGAIN_LARGE) === 0 ? large : small;
    if (kept.length === 0) return null;
    const { number, damages } = this.random.of(kept).id;
    return { number, damages: [...damages, this.random.below(2 ** 31)] };
  }

  /** A machine that is busy for a while is busy for all sixty times. */
  private atTheEnd(): void {
    for (const { id, ofClass, named } of this.doubtful) {
      const { payload } = inputOf(this.share.seed, id);
      const last = { ...named, cost: fastest(payload, this.needles, named.cost, MORE, BAR) };
      if (last.cost > BAR) this.result.over.push(last);
      this.told(last, ofClass);
    }
  }

  /** Takes the cost of an input into account. */
  private told(named: Named, ofClass: string): void {
    const { result } = this;
    const one = result.classes[ofClass];
    if (one !== undefined) one.slowest = slowerOf(one.slowest, named);
    result.slowest = slowerOf(result.slowest, named);
  }
}

/** Searches the one input that `id` names, `TIMES` times, and says what it costs. Throws what the search throws. */
export function replay(seed: number, id: InputId): Named & { items: number; truncated: boolean } {
  const needles = compileIdentity(IDENTITY);
  for (let number = 0; number < WARM / 4; number++)
    detect(inputOf(seed + 1, { number, damages: [] }).payload, needles);
  const { input, payload } = inputOf(seed, id);
  const { items, truncated } = detect(payload, needles);
  const cost = fastest(payload, needles, costOf(payload, needles), MORE, 0);
  return {
    id: writeInputId(id),
    kind: input.kind,
    bytes: sizeOf(payload),
    cost,
    items: items.length,
    truncated,
  };
}

/** Megabytes of memory that the process has. */
function memory(): number {
  return process.memoryUsage.rss() / 2 ** 20;
}

/** Megabytes in use when garbage has been collected, where the process may do so. */
function inUse(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

/** Puts one in its place among those that took longest, in place of the least of its kin or of all. */
function keep(kept: Kept[], one: Kept): void {
  const at = kept.findIndex(({ cost }) => cost < one.cost);
  kept.splice(at < 0 ? kept.length : at, 0, one);
  const kin = kept.filter(({ id }) => id.number === one.id.number);
  if (kin.length > KEPT_OF_ONE) kept.splice(kept.indexOf(kin.at(-1)!), 1);
  if (kept.length > KEPT) kept.pop();
}
