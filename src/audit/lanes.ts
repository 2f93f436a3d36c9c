import type { Entry } from '../model/entry.ts';

/** Times are kept to the second. */
const BUCKET_MS = 1000;

/** Transmissions to one recipient over time, in equal steps. */
export interface Lane {
  recipient: string;
  buckets: number[];
  /** Of the same steps: those that could not be read. */
  unread: number[];
}

/** Transmissions by recipient and second, added and taken back. */
export class LaneTable {
  readonly #lanes = new Map<string, Map<number, [read: number, closed: number]>>();

  /** Adds `count` transmissions of the entry's kind; a negative count takes them back. */
  add(entry: Pick<Entry, 'entity' | 'host' | 'time' | 'read' | 'level'>, count: number): void {
    const name = entry.entity === 'unknown' ? entry.host : entry.entity;
    const lane = this.#lanes.get(name) ?? new Map<number, [number, number]>();
    this.#lanes.set(name, lane);
    const step = Math.floor(entry.time / BUCKET_MS);
    const bucket = lane.get(step) ?? [0, 0];
    bucket[entry.read === 'none' || entry.level === 'size-and-time' ? 1 : 0] += count;
    lane.set(step, bucket);
    if (bucket[0] + bucket[1] === 0) lane.delete(step);
  }

  /** In `steps` equal steps from `start` to `end` (milliseconds since the epoch). Who got nothing after all has none. */
  list(start: number, end: number, steps: number): Lane[] {
    const width = Math.max(end - start, 1) / steps;
    const lanes = [...this.#lanes].filter(([, counts]) => counts.size > 0);
    return lanes.map(([recipient, counts]) => {
      const buckets = new Array<number>(steps).fill(0);
      const unread = new Array<number>(steps).fill(0);
      for (const [bucket, [read, closed]] of counts) {
        const at = Math.floor((bucket * BUCKET_MS - start) / width);
        const step = Math.min(steps - 1, Math.max(0, at));
        buckets[step]! += read + closed;
        unread[step]! += closed;
      }
      return { recipient, buckets, unread };
    });
  }
}
