/** What the telemetry SDKs have in common: batches of events in JSON, packed one way or another. */
import type { DataTypeMember } from '../../model/data-types.ts';
import { parseAddress } from '../../model/parse-address.ts';
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { decodeBase64 } from '../base64.ts';
import { Draft, headOf, textOf } from '../draft.ts';
import { gunzip, inflateZlib } from '../inflate.ts';
import { isRecord, type Json, memberText, parseJson } from '../json.ts';
import { DEVICE_KEYS, type KeyRules, keepKeyed, readKeyed } from '../keyed.ts';
import { type Body, jsonBody, jsonLines } from '../rest.ts';

export interface Sdk {
  /** Of the reading's kind: `mixpanel`. */
  name: string;
  /** As its makers call it: `Mixpanel`. */
  title: string;
  /** Company it is sent to, an entity of the host table. Where anyone can run the receiving end, none: the host says. */
  entity?: string;
  /** A cheap look at address and first bytes: false means not worth parsing. */
  hint: (url: URL, head: string) => boolean;
  /** Proof of the shape, once parsed; returns the kind of what was sent, null where it is another's. */
  kind: (url: URL, json: Json | undefined, payload: Payload) => string | null;
  /** What sending it says, whatever is in it. */
  says: readonly DataTypeMember[];
  keys: KeyRules;
  /** Names of the address's query. */
  query?: KeyRules;
  /** Reads a body that is text but no JSON; without it such a body is counted as closed. */
  text?: (draft: Draft, text: string, at: string) => void;
  /** For what a table of keys cannot tell; `body` is null where it could not be read. */
  more?: (draft: Draft, body: Body | null, url: URL) => void;
}

const MAX_UNPACKED = 8_000_000;

const silent = () => null;

/** Keys that product analytics share. */
export const ANALYTICS_KEYS: KeyRules = {
  ...DEVICE_KEYS,
  distinctid: 'cookie-identifier',
  anonymousid: 'cookie-identifier',
  anonid: 'cookie-identifier',
  sessionid: 'session-timing',
  userid: 'user-id',
  email: 'email-address',
  phone: 'phone-number',
  firstname: 'name',
  lastname: 'name',
  username: 'username',
  url: 'page-url',
  path: 'page-url',
  pathname: 'page-url',
  // A page's; a person, a song and a task have a title, too.
  'page.title': 'page-url',
  initialreferrer: 'page-url',
  // `$remote` and the like are filled in by the server, and the address of noughts is nobody's.
  ip: (value) => (/[.:]/.test(String(value)) && !/^[0.:]+$/.test(String(value)) ? 'ip-address' : null),
  city: 'coarse-location',
  region: 'coarse-location',
  country: 'coarse-location',
  screenheight: 'screen',
  screendpi: 'screen',
  browserlanguage: 'language',
  advertisingid: 'advertising-id',
  idfa: 'advertising-id',
  carrier: 'mobile-network',
  // A project's public key is no credential, and what a program logs no message of a person.
  token: silent,
  apikey: silent,
  writekey: silent,
  message: silent,
  text: silent,
  body: silent,
  content: silent,
  query: silent,
  search: silent,
};

/** Text that is base64 of JSON or of packed JSON, as some SDKs wrap it; null where it is none. */
export function unwrap(text: string): { json: Json; encodings: string[] } | null {
  const bytes = decodeBase64(text);
  if (!bytes || bytes.length < 2) return null;
  const step = bytes[0] === 0x1f && bytes[1] === 0x8b ? 'gzip' : bytes[0] === 0x78 ? 'zlib' : '';
  const plain =
    step === 'gzip'
      ? gunzip(bytes, MAX_UNPACKED)
      : step === 'zlib'
        ? inflateZlib(bytes, MAX_UNPACKED)
        : bytes;
  const inner = plain && textOf(plain);
  const json = inner ? parseJson(inner) : undefined;
  return json === undefined || typeof json !== 'object'
    ? null
    : { json, encodings: step ? ['base64', step] : ['base64'] };
}

/**
 * The events of a body: JSON, lines of JSON, gzip or zlib of either, a form whose `data` (or `e`) is JSON or
 * base64 of it.
 */
export function eventsOf(payload: Payload): Body | null {
  const { body } = payload;
  if (!body || body.length === 0) return null;
  const zlib = body[0] === 0x78 && body[0] !== undefined ? inflateZlib(body, MAX_UNPACKED) : null;
  if (zlib) {
    const text = textOf(zlib) ?? '';
    const json = parseJson(text) ?? jsonLines(text);
    return json === undefined ? null : { json, at: 'body(zlib)', encodings: ['zlib'] };
  }
  const whole = jsonBody(payload);
  if (!whole) {
    const text = body.length < 2_000_000 ? textOf(body) : null;
    const inner = text && /^[A-Za-z0-9+/_=-]+$/.test(text) ? unwrap(text) : null;
    return inner && { json: inner.json, at: 'body(base64)', encodings: inner.encodings };
  }
  if (!isRecord(whole.json)) return whole;
  for (const name of ['data', 'e', 'events']) {
    const text = memberText(whole.json, name);
    if (!text || !/^[[{]|^[A-Za-z0-9+/_=-]{8,}$/.test(text)) continue;
    const json = parseJson(text);
    const at = `${whole.at}.${name}`;
    if (typeof json === 'object' && json !== null)
      return { json, at: `${at}(json)`, encodings: whole.encodings };
    const inner = unwrap(text);
    if (inner)
      return { json: inner.json, at: `${at}(base64)`, encodings: [...whole.encodings, ...inner.encodings] };
  }
  return whole;
}

/** The objects that make up a batch: the value itself, its members, or those of a list in it. */
export function batchOf(json: Json | undefined): Json[] {
  if (Array.isArray(json)) return (json as Json[]).slice(0, 1_000);
  if (!isRecord(json)) return [];
  for (const name of ['batch', 'events', 'data', 'e']) {
    const list = json[name];
    if (Array.isArray(list)) return (list as Json[]).slice(0, 1_000);
  }
  return [json];
}

/** True where some event of the batch has the property. */
export function some(json: Json | undefined, holds: (event: Json) => boolean): boolean {
  return batchOf(json).slice(0, 20).some(holds);
}

function readUrl(draft: Draft, url: URL, rules: KeyRules): void {
  for (const [name, value] of url.searchParams) {
    const at = `url.query.${name}`;
    const json = /^[[{]/.test(value) ? draft.parse(value) : undefined;
    if (typeof json === 'object' && json !== null) readKeyed(draft, json, at, rules, []);
    else keepKeyed(draft, at, name, value, rules, []);
  }
}

/** The first SDK whose shape the payload has. */
export function readSdks(sdks: readonly Sdk[], payload: Payload): Reading | null {
  const { channel, body } = payload;
  // A browser's question whether it may send says nothing of a person yet.
  if (channel === 'crypto' || channel === 'worker-bridge' || payload.method === 'OPTIONS') return null;
  const url = parseAddress(payload.url);
  if (!url) return null;
  const head = body ? headOf(body, 2_048) : '';
  const likely = sdks.filter((sdk) => sdk.hint(url, head));
  if (likely.length === 0) return null;
  const events = eventsOf(payload);
  for (const sdk of likely) {
    const kind = sdk.kind(url, events?.json, payload);
    if (kind === null) continue;
    const draft = new Draft(payload, `${sdk.name}/${kind}`, [], sdk);
    for (const type of sdk.says) draft.note(type, body ? 'body' : 'url.query', `${sdk.name}: ${kind}`);
    readUrl(draft, url, sdk.query ?? {});
    if (events) readKeyed(draft, events.json, events.at, sdk.keys, events.encodings);
    else if (body && body.length > 0) {
      const packed = body[0] === 0x1f && body[1] === 0x8b;
      const plain = packed ? gunzip(body, MAX_UNPACKED) : body;
      const text = sdk.text && plain ? textOf(plain) : null;
      if (text === null) draft.closed(body.length);
      else sdk.text!(draft, text, packed ? 'body(gzip)' : 'body');
    }
    sdk.more?.(draft, events, url);
    return draft.done();
  }
  return null;
}
