import type { Entry } from '../model/entry.ts';
import type { BlindSpotTable } from './blind-spots.ts';

/** Entries that name an address which the browser may send reports to, unseen. */
export const MAY_REPORT = 'MAY-REPORT';
/** Entries that name a server which WebRTC may have asked, where the browser does not tell. */
export const MAY_ASK = 'MAY-ASK';
/** Entries of what was given up before it was answered, where the browser does not tell whether it had left. */
export const MAY_LEAVE = 'MAY-LEAVE';

/** Entries of an address that a page has the browser ask, which the browser does not show. */
export const MAY_FETCH = 'MAY-FETCH';
/** Entries of a host that a page has the browser look up or connect to ahead of need, where no request is made. */
export const MAY_CONNECT = 'MAY-CONNECT';

type Method = typeof MAY_REPORT | typeof MAY_ASK | typeof MAY_LEAVE | typeof MAY_FETCH | typeof MAY_CONNECT;
const METHODS: ReadonlySet<string> = new Set<Method>([
  MAY_REPORT,
  MAY_ASK,
  MAY_LEAVE,
  MAY_FETCH,
  MAY_CONNECT,
]);

/** Entries of a server that WebRTC did ask. */
const ASKED = 'STUN';

/** Addresses that something may have been sent to unseen: each is one blind spot until it is certain. */
export class MaybeAsked {
  readonly #entries = new Map<string, Entry>();
  readonly #spots: BlindSpotTable;

  constructor(spots: BlindSpotTable) {
    this.#spots = spots;
  }

  static takes({ method }: Entry): boolean {
    return METHODS.has(method);
  }

  add(entry: Entry): void {
    const key = keyOf(entry);
    if (this.#entries.has(key)) return;
    this.#entries.set(key, entry);
    this.#spots.add(entry, 'addresses', entry.reason, 1);
  }

  /** Where it was asked for certain it is no blind spot any more, nor again. */
  settle(entry: Entry): void {
    if (entry.method !== ASKED) return;
    const unsure = this.#entries.get(keyOf(entry));
    if (unsure && MaybeAsked.takes(unsure)) this.#spots.add(unsure, 'addresses', unsure.reason, -1);
    this.#entries.set(keyOf(entry), entry);
  }

  /** How many are unsure for the reason that this method stands for. */
  count(method: Method): number {
    return [...this.#entries.values()].filter((entry) => entry.method === method).length;
  }
}

/** Ports that STUN and TURN servers listen on where none is named (RFC 8489, section 18.6). */
const USUAL_PORT = /^((?:stun|turn):.*):(?:3478|5349)$/;

/**
 * The log masks what it found: addresses that differ only in that are told apart by it. What else a server
 * learned, such as the address of the device or a name that it asked for, makes no other address of it.
 */
export function keyOf({ channel, context, url, items }: Entry): string {
  const found = items
    .filter(({ location }) => location.startsWith('url'))
    .map(({ dataType, label }) => `${dataType} ${label}`);
  return [channel, context, url.replace(USUAL_PORT, '$1'), ...found].join('\u0000');
}
