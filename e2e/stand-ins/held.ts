import type { SessionLog } from '../../src/cli/audit/session-log.ts';
import type { DataTypeMember } from '../../src/model/data-types.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Frame, Site } from './site.ts';
import type { Row } from './table.ts';

/** What the audit made of one row. */
export interface Held {
  name: string;
  /** Of what it carries, what was not recognised. */
  missing: DataTypeMember[];
  /** Recognised although it is not in it. */
  wrong: DataTypeMember[];
  /** `lost`: no entry stands for it. */
  state: 'read' | 'opaque' | 'lost';
}

/** Types that are an accusation where the bytes do not hold them. */
export const NEVER_EXTRA: readonly DataTypeMember[] = [
  'message-content',
  'contact-list',
  'precise-location',
  'search-query',
];
const MASK = /\[[a-z-]+\]/;
const SENT_BY_CALL: ReadonlySet<string> = new Set(['fetch', 'xhr', 'beacon', 'image', 'form']);

/**
 * Entries of one transmission held against what they should say. A witness that read less of a body than the other
 * says nothing of it, in the report neither.
 */
export function heldAgainst(
  name: string,
  carries: readonly DataTypeMember[],
  entries: readonly Entry[],
): Held {
  const whole = entries.some(({ read }) => read === 'full');
  const items = entries.flatMap((entry) =>
    entry.items.filter(({ location }) => entry.read === 'full' || !whole || /^(url|header)/.test(location)),
  );
  const found = new Set(items.map(({ dataType }) => dataType as DataTypeMember));
  const closed = entries.every(({ level, bytes }) => level === 'size-and-time' && bytes !== 0);
  return {
    name,
    missing: carries.filter((type) => !found.has(type)),
    wrong: NEVER_EXTRA.filter((type) => found.has(type) && !carries.includes(type)),
    state: entries.length === 0 ? 'lost' : closed ? 'opaque' : 'read',
  };
}

/**
 * Holds the log of a page that sent the rows one after the other against them. Frames of a socket are told by
 * their order, calls by method and address, of which the log shows some parts masked.
 */
export function holdRows(log: SessionLog, rows: readonly Row[]): Held[] {
  const transmissions = new Map<string, Entry[]>();
  for (const entry of log.entries) {
    transmissions.set(entry.transmission, [...(transmissions.get(entry.transmission) ?? []), entry]);
  }
  const left = new Set(transmissions.values());
  const take = (row: Row): Entry[] => {
    const frame = row.how === 'websocket' && (row.hex ?? row.text) !== undefined;
    for (const entries of left) {
      const [{ channel, method, url }] = entries as [Entry];
      const kind =
        row.how === 'websocket'
          ? channel === 'websocket' && method === (frame ? 'SEND' : 'GET')
          : SENT_BY_CALL.has(channel) && method === row.method;
      if (!kind || !isShownAs(row.url, url)) continue;
      left.delete(entries);
      return entries;
    }
    return [];
  };
  return rows.map((row) => heldAgainst(row.name, row.carries, take(row)));
}

/** What the rows must give. */
export function expected(rows: readonly Row[]): Held[] {
  return rows.map(({ name, closed }) => ({
    name,
    missing: [],
    wrong: [],
    state: closed ? 'opaque' : 'read',
  }));
}

/** True where `shown` is the address with parts of it masked. */
function isShownAs(address: string, shown: string): boolean {
  const [first = '', ...rest] = shown.split(MASK);
  if (!address.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    at = address.indexOf(part, at);
    if (at < 0) return false;
    at += part.length;
  }
  return rest.length > 0 ? rest.at(-1) === '' || at === address.length : address === shown;
}

/** Rows whose bytes did not arrive as they were given, by name: none, if the stand-in did its part. */
export function notArrived(site: Site, rows: readonly Row[]): string[] {
  const requests = new Set(site.arrivals);
  const frames = new Set<Frame>(site.frames);
  const missing: string[] = [];
  for (const row of rows) {
    const { host, pathname, search } = new URL(row.url);
    const path = pathname + search;
    const body = row.hex !== undefined ? Buffer.from(row.hex, 'hex') : Buffer.from(row.text ?? '');
    if (row.how === 'websocket') {
      if ((row.hex ?? row.text) === undefined) {
        if (!site.sockets.includes(host + path)) missing.push(row.name);
        continue;
      }
      const one = [...frames].find(({ address, data }) => address === host + path && data.equals(body));
      if (!one || !frames.delete(one)) missing.push(row.name);
      continue;
    }
    const one = [...requests].find(
      (arrival) =>
        arrival.method === row.method &&
        arrival.host === host &&
        arrival.path === path &&
        (row.form !== undefined || arrival.body.equals(body)),
    );
    if (!one || !requests.delete(one)) missing.push(row.name);
  }
  return missing;
}
