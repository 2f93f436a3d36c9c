import type { Entry } from '../model/entry.ts';
import type { Flow } from '../model/flow.ts';
import type { Item } from '../model/item.ts';
import type { BlindSpots } from '../model/report.ts';
import type { Channel, Vantage } from '../model/vocabulary.ts';
import { BlindSpotTable, notesOf } from './blind-spots.ts';
import { callerContext, isUnclear } from './caller-context.ts';
import type { ChannelCounts } from './channel-readings.ts';
import { ChannelTable, legibilityOf, sizeOf } from './channel-table.ts';
import { DeafSpans } from './deaf-spans.ts';
import { FlowTable } from './flow-table.ts';
import { Footing, type LostFooting } from './footing.ts';
import { HintedHosts } from './hinted-hosts.ts';
import { type Lane, LaneTable } from './lanes.ts';
import { MAY_ASK, MAY_CONNECT, MAY_FETCH, MAY_LEAVE, MAY_REPORT, MaybeAsked } from './maybe-asked.ts';
import {
  HOOKED,
  LENT,
  LOADED,
  MAY_ANNOUNCE,
  MEDIA,
  MIXED_IN,
  MIXED_OUT,
  RETRACTION,
  runTold,
  SILENCED,
  SPEAKS,
  UNANSWERED,
  UNHOOKED,
} from './remarks.ts';
import { ReplacedForms } from './replaced-forms.ts';
import { Sockets } from './sockets.ts';
import { testimonies } from './witnesses.ts';
import { WorkersSeen } from './workers-seen.ts';

/** Transmissions whose second witness or retraction is awaited at most; older ones are settled as they stand. */
const MAX_OPEN = 20_000;
/** What the transport adds to a plaintext: a 16-byte tag and a 3-byte length. */
const TRANSPORT_OVERHEAD = 19;

/** Channels that the browser's request log always sees: a page's word alone does not make them real. */
const LOGGED: ReadonlySet<Channel> = new Set([
  'fetch',
  'xhr',
  'beacon',
  'websocket',
  'webtransport',
  'eventsource',
  'form',
]);
/** Connections that frames are sent on. */
const SOCKETS: ReadonlySet<Channel> = new Set(['websocket', 'webtransport']);
/** Methods of what is sent within a connection that another entry opened. */
const WITHIN: ReadonlySet<string> = new Set(['SEND', 'CLOSE', 'STUN', 'MESSAGE']);
/** Channels that are no transmission of their own: the bytes leave in another. */
const INSIDE: ReadonlySet<Channel> = new Set(['crypto', 'worker-bridge']);

interface Open {
  page: Entry | null;
  network: Entry | null;
  counted: boolean;
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
  /** Entries and messages of a file that could not be read. */
  refused = 0;
  /** Files that cookies and `Authorization` were left out of. */
  sanitised = 0;
  first = Number.POSITIVE_INFINITY;
  last = 0;
  readonly #footing = new Footing();
  readonly #flows = new FlowTable();
  readonly #open = new Map<string, Open>();
  /** Calls that only the page told of, and whose other witness is awaited no more. */
  readonly #settled: Pick<Entry, 'channel' | 'context' | 'time'>[] = [];
  readonly #forms = new ReplacedForms();
  readonly #deaf = new DeafSpans();
  readonly #sockets = new Sockets(this.#deaf);
  readonly #lanes = new LaneTable();
  readonly #workers = new WorkersSeen();
  readonly #unanswered = new Set<string>();
  readonly #retracted = new Set<string>();
  readonly #silenced = new Set<string>();
  readonly #unhooked = new Set<string>();
  readonly #loads = new Set<string>();
  readonly #unread = new BlindSpotTable();
  readonly #maybe = new MaybeAsked(this.#unread);
  readonly #channels = new ChannelTable();
  readonly #hinted = new HintedHosts();
  #bodiesRead = 0;
  #bodiesUnread = 0;
  #opaque = 0;
  #opaqueFrames = 0;
  #covered = 0;
  #networkOnlySockets = 0;
  #contradicted = 0;
  #mixed: 'in' | 'out' | null = null;
  /** Data channels that were handed on. */
  #lent = 0;

  /** Takes one entry of the log, in any order. */
  add(entry: Entry): void {
    this.entries++;
    this.first = Math.min(this.first, entry.time);
    this.last = Math.max(this.last, entry.time);
    if (this.#deaf.note(entry)) this.#trust();
    if (entry.method === LOADED) {
      this.#loads.add(entry.id);
      return;
    }
    if (entry.method === RETRACTION) this.#retract(entry);
    else if (entry.method === UNANSWERED) this.#unanswer(entry);
    else if (entry.method === MIXED_IN || entry.method === MIXED_OUT)
      this.#mixed = entry.method === MIXED_IN ? 'in' : 'out';
    else if (entry.method === SILENCED) this.#silenced.add(entry.id);
    else if (entry.method === UNHOOKED) this.#unhooked.add(runTold(entry));
    else if (entry.method === HOOKED) this.#workers.hook(entry);
    else if (entry.method === SPEAKS) this.#workers.hear(entry.context);
    else if (entry.method === MAY_ANNOUNCE)
      this.#unread.add(entry, 'answers', entry.reason, entry.count ?? 1);
    else if (entry.method === MAY_CONNECT) this.#hinted.add(entry);
    else if (MaybeAsked.takes(entry)) this.#maybe.add(entry);
    else if (INSIDE.has(entry.channel)) this.#addInside(entry);
    else if (entry.method === MEDIA || entry.method === LENT) this.#addOutOfSight(entry);
    else if (WITHIN.has(entry.method)) this.#addFrame(entry);
    else if (entry.channel === 'worker-script') this.#addWorker(entry);
    else this.#addRequest(entry);
  }

  /** A page's own word makes a worker, which only may send unseen, but no transmission. */
  #addWorker(entry: Entry): void {
    const unclear = this.#workers.teaches(entry)
      ? [...this.#open].filter(([, open]) => open.counted && isUnclear(open))
      : [];
    for (const [id, open] of unclear) this.#count(id, open, -1);
    this.#workers.add(entry);
    for (const [id, open] of unclear) this.#count(id, open, 1);
    if (entry.vantage === 'network') this.#addRequest(entry);
  }

  #addRequest(entry: Entry): void {
    // A witness may tell of it after the other took it back.
    if (this.#retracted.has(entry.transmission)) return;
    const open = this.#open.get(entry.transmission) ?? { page: null, network: null, counted: false };
    if (open[entry.vantage]) return;
    if (open.counted) this.#count(entry.transmission, open, -1);
    open[entry.vantage] = entry;
    this.#open.set(entry.transmission, open);
    if (open.page && open.network) {
      this.#forms.note(open.page);
      if (this.#deaf.noteLag(open.network.time - open.page.time)) this.#trust();
    }
    open.counted = open.network !== null || !LOGGED.has(entry.channel);
    if (open.counted) this.#count(entry.transmission, open, 1);
    else if (SOCKETS.has(entry.channel)) this.#sockets.open(entry);
    if (this.#open.size > MAX_OPEN) this.#settle();
  }

  #settle(): void {
    const id = firstOf(this.#open);
    const { page, counted } = this.#open.get(id)!;
    this.#open.delete(id);
    if (!page || counted || this.#forms.has(page)) return;
    const { channel, context, time } = page;
    this.#settled.push({ channel, context, time });
  }

  flows(): Flow[] {
    return this.#flows.list();
  }

  /** What went to whom when, in `steps` equal steps from `start` to `end` (milliseconds since the epoch). */
  lanes(start: number, end: number, steps: number): Lane[] {
    return this.#lanes.list(start, end, steps);
  }

  /** Since when the app's decoder reads nothing any more; null while it stands. */
  lostFooting(): LostFooting | null {
    return this.#footing.lost();
  }

  blindSpots(): BlindSpots {
    const awaited = [...this.#open.values()].flatMap(({ page, counted }) =>
      page && !counted && !this.#forms.has(page) ? [page] : [],
    );
    const announced = [...this.#settled, ...awaited];
    const unheard = announced.filter(({ time }) => this.#deaf.covers(time));
    const unconfirmed = announced.length - unheard.length;
    const heldFrames = this.#sockets.held();
    const opaqueBytes = this.#opaque + Math.max(0, this.#opaqueFrames - this.#covered);
    const spots = {
      requests: this.transmissions,
      bodiesRead: this.#bodiesRead,
      bodiesUnread: this.#bodiesUnread,
      opaqueBytes,
      socketsSeenByNetworkOnly: this.#networkOnlySockets,
      workersUnseen: this.#workers.unseen(),
      dropped: this.dropped + this.refused,
      ...(this.refused > 0 ? { refused: this.refused } : {}),
      ...(this.sanitised > 0 ? { sanitised: this.sanitised } : {}),
    };
    const late = new BlindSpotTable();
    for (const call of unheard) late.add(call, 'calls', 'made while the request log heard nothing', 1);
    const hinted = this.#hinted.unseen(this.#channels.list());
    for (const host of hinted) late.add(host, 'addresses', host.reason, 1);
    const byChannel = [...this.#unread.list(), ...late.list()];
    for (const context of ['shared-worker', 'service-worker'] as const) {
      const count = this.#workers.unseen(context);
      const why = 'sockets of such workers are not shown by every browser';
      if (count > 0) byChannel.push({ channel: 'websocket', context, count, of: 'workers', why });
    }
    const hookedWorkers = this.#workers.hooked();
    const maybe = {
      endpoints: this.#maybe.count(MAY_REPORT),
      servers: this.#maybe.count(MAY_ASK),
      errands: this.#maybe.count(MAY_FETCH),
      hints: hinted.length,
      givenUp: this.#maybe.count(MAY_LEAVE),
      unanswered: this.#unanswered.size,
      silenced: this.#silenced.size,
      unhooked: this.#unhooked.size,
      loads: this.#loads.size,
      lent: this.#lent,
      mixed: this.#mixed,
    };
    const asked = { unconfirmed, unheard: unheard.length, contradicted: this.#contradicted, ...maybe };
    const counts = { ...spots, byChannel, ...asked, heldFrames, hookedWorkers };
    return { ...spots, byChannel, notes: notesOf(counts) };
  }

  /** What left by host and channel, for `channelReadings`. */
  channelCounts(): ChannelCounts {
    return {
      rows: this.#channels.list(),
      covered: this.#covered,
      sharedWorkers: this.#workers.sizeOf('shared-worker') + this.#workers.sizeOf('service-worker'),
    };
  }

  #unanswer({ transmission }: Entry): void {
    if (!this.#retracted.has(transmission)) this.#unanswered.add(transmission);
  }

  #retract(entry: Entry): void {
    const open = this.#open.get(entry.transmission);
    this.#unanswered.delete(entry.transmission);
    this.#retracted.add(entry.transmission);
    if (this.#retracted.size > MAX_OPEN) this.#retracted.delete(firstOf(this.#retracted));
    if (!open) return;
    if (open.counted) this.#count(entry.transmission, open, -1);
    this.#open.delete(entry.transmission);
  }

  #addInside(entry: Entry): void {
    this.#footing.add(entry);
    if (entry.channel === 'crypto' && entry.level !== 'size-and-time' && entry.bytes !== null) {
      this.#covered += entry.bytes + TRANSPORT_OVERHEAD;
    }
    this.#channels.add(entry, legibilityOf(entry, entry.read === 'full'), sizeOf(entry), 1);
    this.#countItems(entry.id, entry, entry.items, 'page', 1);
  }

  /** What goes by it no witness reads: that is not said to be anything. */
  #addOutOfSight(entry: Entry): void {
    if (entry.method === LENT) this.#lent++;
    this.#unread.add(entry, entry.method === LENT ? 'sockets' : 'connections', entry.reason, 1);
    this.#channels.add(entry, 'out-of-sight', sizeOf(entry), 1);
  }

  #addFrame(entry: Entry): void {
    this.#maybe.settle(entry);
    if (!SOCKETS.has(entry.channel)) {
      this.#countFrame(entry);
      return;
    }
    if (entry.vantage === 'network' || this.#sockets.isConfirmed(entry.url)) {
      this.#countFrame(entry);
      return;
    }
    this.#sockets.hold(entry);
    this.#trust();
  }

  /** Counts sockets that the request log did not hear opened, and what was sent on them, on the page's word. */
  #trust(): void {
    for (const { transmission, url } of this.#sockets.trusted()) {
      const open = this.#open.get(transmission);
      if (!open || open.counted) continue;
      open.counted = true;
      this.#count(transmission, open, 1);
      this.#confirm(url);
    }
    for (const url of this.#sockets.orphaned()) this.#confirm(url);
  }

  #countFrame(entry: Entry): void {
    const { count = 1 } = entry;
    this.#move(entry, count);
    if (entry.level === 'size-and-time') this.#opaqueFrames += entry.opaqueBytes;
    else this.#opaque += entry.opaqueBytes;
    const read = entry.read === 'full' && entry.level !== 'size-and-time';
    this.#channels.add(entry, legibilityOf(entry, read), sizeOf(entry), count);
    this.#bodies(entry.bytes, read, entry, entry.reason, count);
    this.#countItems(entry.id, entry, entry.items, entry.vantage, 1);
  }

  /** Adds or takes back a request that one or two witnesses saw. */
  #count(id: string, open: Open, sign: 1 | -1): void {
    const { page, network } = open;
    const one = (page ?? network)!;
    const behind = page?.behind ?? network?.behind;
    const { read: most, level } = closest(page, network);
    const best = {
      ...one,
      read: most,
      level,
      // As it left: the browser may have made a secure call of it, or put a form's fields into its address.
      url: (network ?? one).url,
      context: callerContext(open, this.#workers.known()),
      ...(behind ? { behind } : {}),
    };
    const bytes = network?.bytes ?? page?.bytes ?? null;
    const read = most === 'full';
    // A witness that read nothing says nothing of what is opaque when the other read it.
    const readers = [network, page].filter((entry) => entry?.read === 'full') as Entry[];
    const opaque = readers.length > 0 ? Math.min(...readers.map((entry) => entry.opaqueBytes)) : (bytes ?? 0);
    this.#opaque += sign * opaque;
    const closed = read && best.level === 'size-and-time';
    this.#move({ ...best, bytes }, sign);
    this.#bodies(bytes, read && !closed, best, unreadReason(page, network), sign);
    const size = { bytes: bytes ?? 0, opaqueBytes: opaque };
    if (!SOCKETS.has(one.channel)) {
      const level = closed ? 'size-and-time' : 'plaintext';
      this.#channels.add(one, legibilityOf({ ...best, bytes, level }, read), size, sign);
    } else {
      if (network && sign > 0) for (const { url } of [network, one]) this.#confirm(url);
      if (network?.withFrames) {
        if (!read) this.#channels.add(one, legibilityOf({ ...best, bytes }, read), size, sign);
      } else if (network && !page) {
        this.#networkOnlySockets += sign;
        this.#channels.add(one, 'out-of-sight', size, sign);
        this.#unread.add(best, 'sockets', "opened out of the page hook's sight", sign);
      }
    }
    for (const { item, vantage, isContradicted } of testimonies(page, network)) {
      this.#countItems(id, best, [item], vantage, sign);
      if (isContradicted) this.#contradicted += sign;
    }
  }

  #confirm(url: string): void {
    for (const frame of this.#sockets.confirm(url)) this.#countFrame(frame);
  }

  /** `count`: transmissions that the entry stands for, negative where it is taken back. Its bytes are theirs together. */
  #move(entry: Entry, count: number): void {
    this.transmissions += count;
    this.bytes += Math.sign(count) * (entry.bytes ?? 0);
    this.#lanes.add(entry, count);
  }

  #bodies(bytes: number | null, read: boolean, entry: Entry, reason: string, count: number): void {
    if (bytes === 0) return;
    if (read) this.#bodiesRead += count;
    else {
      this.#bodiesUnread += count;
      this.#unread.add(entry, 'bodies', reason || 'in a form that no decoder opens', count);
    }
  }

  #countItems(id: string, entry: Entry, items: readonly Item[], vantage: Vantage, sign: 1 | -1): void {
    for (const item of items) {
      if (sign > 0) this.#flows.add(id, entry, item, vantage);
      else this.#flows.remove(id, entry, item, vantage);
    }
  }
}

/** The witness that could read most of it. */
function closest(page: Entry | null, network: Entry | null): Entry {
  const rank = ({ read, level }: Entry) =>
    read === 'none' ? 0 : read === 'partial' ? 1 : level === 'size-and-time' ? 2 : 3;
  if (!page || !network) return (page ?? network)!;
  return rank(network) > rank(page) ? network : page;
}

/** The oldest name of those that were put in. */
function firstOf(names: ReadonlySet<string> | ReadonlyMap<string, unknown>): string {
  return names.keys().next().value as string;
}

function unreadReason(page: Entry | null, network: Entry | null): string {
  return page?.reason || network?.reason || '';
}
