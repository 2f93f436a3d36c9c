import type { Entry } from '../model/entry.ts';
import type { Channel, Witness } from '../model/vocabulary.ts';

const WINDOW_MS = 30_000;
const MAX_WAITING = 5000;
/** Calls that the browser was told to send later, which are waited for without end. */
const MAX_DEFERRED = 500;

/** Channels of the two witnesses that can tell of the same transmission. */
const PAGE: ReadonlySet<Channel> = new Set([
  'fetch',
  'xhr',
  'beacon',
  'websocket',
  'webtransport',
  'form',
  'worker-script',
]);
const NETWORK: ReadonlySet<Channel> = new Set([
  'fetch',
  'beacon',
  'ping',
  'websocket',
  'webtransport',
  'eventsource',
  'form',
  'frame',
  'navigation',
  'worker-script',
  'other',
]);

interface Waiting extends Pick<Entry, 'time' | 'bytes' | 'context' | 'redirected' | 'deferred'> {
  transmission: string;
}

/**
 * Joins what the two witnesses saw of one transmission: same session, method and address, nearest in order, equal size
 * first, then what was made in the same place, then what no answer had sent anew, then what was sent at once. The first to
 * arrive names the transmission; the second takes its name. What was to be sent later leaves whenever it does.
 */
export class Joiner {
  readonly #waiting = new Map<string, Record<Witness, Waiting[]>>();
  #count = 0;

  /**
   * Transmissions of entries that came together, in their order. Those of equal size find each other first: of two calls at
   * one address the one that left last may be all that the other witness told of yet.
   */
  joinAll(entries: readonly Entry[]): string[] {
    const equal = entries.map((entry) => this.#find(entry, (other) => isEqual(other, entry)));
    return entries.map((entry, i) => equal[i] ?? this.join(entry));
  }

  /** The transmission that this entry belongs to: its partner's, or its own. */
  join(entry: Entry): string {
    if (!joinable(entry)) return entry.id;
    const found = this.#find(entry, () => true);
    if (found !== null) return found;
    const sides = this.#sides(entry);
    const { id, time, bytes, context, redirected, deferred } = entry;
    sides[entry.vantage].push({
      transmission: id,
      time,
      bytes,
      context,
      ...(redirected ? { redirected } : {}),
      ...(deferred ? { deferred } : {}),
    });
    if (++this.#count > MAX_WAITING) this.#sweep(entry.time);
    return entry.id;
  }

  /** The transmission of the partner that waits for this entry and is meant; it waits no longer. */
  #find(entry: Entry, isMeant: (other: Waiting) => boolean): string | null {
    if (!joinable(entry)) return null;
    const others = this.#sides(entry)[entry.vantage === 'page' ? 'network' : 'page'];
    const near = others.filter((other) => isNear(other, entry) && isMeant(other));
    const partner = nearest(near, entry);
    if (!partner) return null;
    others.splice(others.indexOf(partner), 1);
    return partner.transmission;
  }

  #sides(entry: Entry): Record<Witness, Waiting[]> {
    const key = keyOf(entry);
    const sides = this.#waiting.get(key) ?? { page: [], network: [] };
    this.#waiting.set(key, sides);
    return sides;
  }

  #sweep(now: number): void {
    this.#count = 0;
    let deferred = 0;
    const stays = (one: Waiting) =>
      now - one.time < WINDOW_MS || (one.deferred === true && ++deferred <= MAX_DEFERRED);
    for (const [key, sides] of this.#waiting) {
      for (const witness of ['page', 'network'] as const) {
        sides[witness] = sides[witness].filter(stays);
        this.#count += sides[witness].length;
      }
      if (sides.page.length + sides.network.length === 0) this.#waiting.delete(key);
    }
  }
}

function isNear(one: Waiting, entry: Entry): boolean {
  if (Math.abs(one.time - entry.time) < WINDOW_MS) return true;
  const page = entry.vantage === 'page' ? entry : one;
  return page.deferred === true && (page === one) === one.time < entry.time;
}

function isEqual(one: Waiting, { bytes }: Entry): boolean {
  return bytes !== null && one.bytes === bytes;
}

/** The one that is most like the entry; the first of several. */
function nearest(others: readonly Waiting[], entry: Entry): Waiting | null {
  let found: Waiting | null = null;
  let most = -1;
  for (const other of others) {
    const likeness =
      (isEqual(other, entry) ? 8 : 0) +
      (other.context === entry.context ? 4 : 0) +
      (other.redirected ? 0 : 2) +
      (other.deferred ? 0 : 1);
    if (likeness <= most) continue;
    most = likeness;
    found = other;
  }
  return found;
}

function joinable(entry: Entry): boolean {
  if (entry.method === 'SEND' || entry.method === 'CLOSE' || entry.method === 'MESSAGE') return false;
  return (entry.vantage === 'page' ? PAGE : NETWORK).has(entry.channel);
}

function keyOf(entry: Entry): string {
  // A policy (`upgrade-insecure-requests`) or the browser makes a secure call of one that the page made without (HSTS).
  const address = entry.url.split('#')[0]!.replace(/^(http|ws)s:/, '$1:');
  const method = entry.method.toUpperCase();
  switch (entry.channel) {
    case 'websocket':
    case 'webtransport':
    case 'worker-script':
      // The two witnesses have methods of their own for these.
      return `${entry.session} ${entry.channel} ${address}`;
    case 'form':
    case 'frame':
    case 'navigation':
      // The page hook tells where a form goes, not what it holds.
      return `${entry.session} document ${method} ${address.split('?')[0]}`;
    default:
      return `${entry.session} http ${method} ${address}`;
  }
}
