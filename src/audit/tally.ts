import type { Entry } from '../model/entry.ts';
import type { Flow } from '../model/flow.ts';
import type { Item } from '../model/item.ts';
import type { BlindSpots } from '../model/report.ts';
import type { Channel, Context, Vantage } from '../model/vocabulary.ts';
import { notesOf } from './blind-spots.ts';
import { FlowTable } from './flow-table.ts';

/** Entries whose witness announces that an earlier transmission did not leave after all. */
export const RETRACTION = 'RETRACTION';

/** Transmissions whose second witness or retraction is awaited at most; older ones are settled as they stand. */
const MAX_OPEN = 20_000;
/** Times are kept to the second. */
const BUCKET_MS = 1000;
/** What the transport adds to a plaintext: a 16-byte tag and a 3-byte length. */
const TRANSPORT_OVERHEAD = 19;

/** Channels that the browser's request log always sees: a page's word alone does not make them real. */
const LOGGED: ReadonlySet<Channel> = new Set(['fetch', 'xhr', 'beacon', 'websocket', 'eventsource']);
/** Channels that are no transmission of their own: the bytes leave in another. */
const INSIDE: ReadonlySet<Channel> = new Set(['crypto', 'worker-bridge']);

interface Open {
  page: Entry | null;
  network: Entry | null;
  counted: boolean;
}

/** Transmissions to one recipient over time, in equal steps. */
export interface Lane {
  recipient: string;
  buckets: number[];
  /** Of the same steps: those that could not be read. */
  unread: number[];
}

/**
 * Sums entries into flows, counts and blind spots; the order of witnesses does not matter. What only the page
 * announced, on a channel that the request log always sees, is counted apart and makes no flow.
 */
export class Tally {
  transmissions = 0;
  bytes = 0;
  entries = 0;
  dropped = 0;
  first = Number.POSITIVE_INFINITY;
  last = 0;
  readonly #flows = new FlowTable();
  readonly #open = new Map<string, Open>();
  readonly #sockets = new Map<string, { confirmed: boolean; held: Entry[] }>();
  readonly #lanes = new Map<string, Map<number, [number, number]>>();
  readonly #workers = new Set<string>();
  readonly #unread = new Map<string, number>();
  #bodiesRead = 0;
  #bodiesUnread = 0;
  #opaque = 0;
  #opaqueFrames = 0;
  #covered = 0;
  #networkOnlySockets = 0;

  /** Takes one entry of the log, in any order. */
  add(entry: Entry): void {
    this.entries++;
    this.first = Math.min(this.first, entry.time);
    this.last = Math.max(this.last, entry.time);
    if (entry.method === RETRACTION) this.#retract(entry);
    else if (INSIDE.has(entry.channel)) this.#addInside(entry);
    else if (entry.channel === 'websocket' && entry.method !== 'GET') this.#addFrame(entry);
    else this.#addRequest(entry);
  }

  #addRequest(entry: Entry): void {
    const open = this.#open.get(entry.transmission) ?? { page: null, network: null, counted: false };
    if (open[entry.vantage]) return;
    if (open.counted) this.#count(entry.transmission, open, -1);
    open[entry.vantage] = entry;
    this.#open.set(entry.transmission, open);
    open.counted = open.network !== null || !LOGGED.has(entry.channel);
    if (open.counted) this.#count(entry.transmission, open, 1);
    if (this.#open.size > MAX_OPEN) this.#open.delete(this.#open.keys().next().value as string);
  }

  flows(): Flow[] {
    return this.#flows.list();
  }

  /** What went to whom when, in `steps` equal steps from `start` to `end` (milliseconds since the epoch). */
  lanes(start: number, end: number, steps: number): Lane[] {
    const width = Math.max(end - start, 1) / steps;
    return [...this.#lanes].map(([recipient, counts]) => {
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

  blindSpots(): BlindSpots {
    const unconfirmed = [...this.#open.values()].filter((open) => !open.counted).length;
    const heldFrames = [...this.#sockets.values()].reduce((sum, socket) => sum + socket.held.length, 0);
    const opaqueBytes = this.#opaque + Math.max(0, this.#opaqueFrames - this.#covered);
    const spots = {
      requests: this.transmissions,
      bodiesRead: this.#bodiesRead,
      bodiesUnread: this.#bodiesUnread,
      opaqueBytes,
      socketsSeenByNetworkOnly: this.#networkOnlySockets,
      workersUnseen: this.#workers.size,
      dropped: this.dropped,
    };
    return { ...spots, notes: notesOf({ ...spots, unconfirmed, heldFrames, unread: this.#unread }) };
  }

  #retract(entry: Entry): void {
    const open = this.#open.get(entry.transmission);
    if (!open) return;
    if (open.counted) this.#count(entry.transmission, open, -1);
    this.#open.delete(entry.transmission);
  }

  #addInside(entry: Entry): void {
    if (entry.channel === 'crypto' && entry.level !== 'size-and-time' && entry.bytes !== null) {
      this.#covered += entry.bytes + TRANSPORT_OVERHEAD;
    }
    this.#countItems(entry.id, entry, entry.items, 'page', 1);
  }

  #addFrame(entry: Entry): void {
    const socket = this.#socket(entry.url);
    if (entry.vantage === 'network' || socket.confirmed) this.#countFrame(entry);
    else socket.held.push(entry);
  }

  #countFrame(entry: Entry): void {
    this.#move(entry, 1);
    if (entry.level === 'size-and-time') this.#opaqueFrames += entry.opaqueBytes;
    else this.#opaque += entry.opaqueBytes;
    this.#bodies(entry.bytes, entry.read === 'full' && entry.level !== 'size-and-time', entry, 1);
    this.#countItems(entry.id, entry, entry.items, entry.vantage, 1);
  }

  #socket(url: string) {
    const socket = this.#sockets.get(url) ?? { confirmed: false, held: [] };
    this.#sockets.set(url, socket);
    return socket;
  }

  /** Adds or takes back a request that one or two witnesses saw. */
  #count(id: string, open: Open, sign: 1 | -1): void {
    const { page, network } = open;
    const one = (page ?? network)!;
    const best = page && network ? { ...one, context: contextOf(page, network) } : one;
    const bytes = network?.bytes ?? page?.bytes ?? null;
    const read = network?.read === 'full' || page?.read === 'full';
    this.#move({ ...best, bytes }, sign);
    this.#bodies(bytes, read, read ? null : (network ?? one), sign);
    // A witness that read nothing says nothing of what is opaque when the other read it.
    const readers = [network, page].filter((entry) => entry?.read === 'full') as Entry[];
    const opaque = readers.length > 0 ? Math.min(...readers.map((entry) => entry.opaqueBytes)) : (bytes ?? 0);
    this.#opaque += sign * opaque;
    if (one.channel === 'websocket') {
      if (network && sign > 0) this.#confirm(network.url);
      if (network && !page) this.#networkOnlySockets += sign;
    }
    if (best.channel === 'worker-script' && sign > 0) this.#workers.add(best.url);
    const vantage: Vantage = page && network ? 'both' : one.vantage;
    const items = new Map<string, Item>();
    for (const item of [...(page?.items ?? []), ...(network?.items ?? [])]) {
      const key = `${item.dataType}|${item.label}`;
      if (!items.has(key)) items.set(key, item);
    }
    this.#countItems(id, best, [...items.values()], vantage, sign);
  }

  #confirm(url: string): void {
    const socket = this.#socket(url);
    socket.confirmed = true;
    for (const frame of socket.held.splice(0)) this.#countFrame(frame);
  }

  #move(entry: Entry, sign: 1 | -1): void {
    this.transmissions += sign;
    this.bytes += sign * (entry.bytes ?? 0);
    const name = entry.entity === 'unknown' ? entry.host : entry.entity;
    const lane = this.#lanes.get(name) ?? new Map<number, [number, number]>();
    this.#lanes.set(name, lane);
    const step = Math.floor(entry.time / BUCKET_MS);
    const bucket = lane.get(step) ?? [0, 0];
    bucket[entry.read === 'none' || entry.level === 'size-and-time' ? 1 : 0] += sign;
    lane.set(step, bucket);
  }

  #bodies(bytes: number | null, read: boolean, unread: Entry | null, sign: 1 | -1): void {
    if (bytes === 0) return;
    if (read) this.#bodiesRead += sign;
    else {
      this.#bodiesUnread += sign;
      const reason = unread?.reason || 'no decoder could open it';
      this.#unread.set(reason, (this.#unread.get(reason) ?? 0) + sign);
    }
  }

  #countItems(id: string, entry: Entry, items: readonly Item[], vantage: Vantage, sign: 1 | -1): void {
    for (const item of items) {
      if (sign > 0) this.#flows.add(id, entry, item, vantage);
      else this.#flows.remove(id, entry, item);
    }
  }
}

/** The page knows its frame; the request log knows a worker from a page. */
function contextOf(page: Entry, network: Entry): Context {
  return network.context === 'service-worker' || network.context === 'shared-worker'
    ? network.context
    : page.context;
}
