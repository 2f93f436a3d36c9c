import type { Entry } from '../model/entry.ts';
import type { Channel } from '../model/vocabulary.ts';

/** How one transmission could be read. */
export type Legibility = 'read' | 'partial' | 'opaque' | 'out-of-sight';

/** What left for one host through one channel. */
export interface ChannelCount {
  host: string;
  channel: Channel;
  read: number;
  partial: number;
  opaque: number;
  /** Sockets whose frames nothing showed. */
  outOfSight: number;
  bytes: number;
  opaqueBytes: number;
}

/** Transmissions by host and channel with how they could be read, added and taken back. */
export class ChannelTable {
  readonly #rows = new Map<string, ChannelCount>();

  /** `count`: how many, negative where they are taken back; `size` is theirs together. */
  add(
    { host, channel }: Pick<Entry, 'host' | 'channel'>,
    legibility: Legibility,
    size: { bytes: number; opaqueBytes: number },
    count: number,
  ): void {
    const key = `${channel} ${host}`;
    let row = this.#rows.get(key);
    if (!row) {
      row = { host, channel, read: 0, partial: 0, opaque: 0, outOfSight: 0, bytes: 0, opaqueBytes: 0 };
      this.#rows.set(key, row);
    }
    row[legibility === 'out-of-sight' ? 'outOfSight' : legibility] += count;
    row.bytes += Math.sign(count) * size.bytes;
    row.opaqueBytes += Math.sign(count) * size.opaqueBytes;
    if (row.read + row.partial + row.opaque + row.outOfSight === 0) this.#rows.delete(key);
  }

  /** Copies, in the order first met. */
  list(): ChannelCount[] {
    return [...this.#rows.values()].map((row) => ({ ...row }));
  }
}

/** `read`: that a witness had all of it. */
export function legibilityOf(entry: Pick<Entry, 'bytes' | 'read' | 'level'>, read: boolean): Legibility {
  if (entry.bytes === 0) return 'read';
  if (entry.level === 'size-and-time' || (!read && entry.read === 'none')) return 'opaque';
  return read ? 'read' : 'partial';
}

export function sizeOf({ bytes, opaqueBytes }: Entry): { bytes: number; opaqueBytes: number } {
  return { bytes: bytes ?? 0, opaqueBytes };
}
