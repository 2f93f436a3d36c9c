/**
 * Sentry envelopes (develop.sentry.dev/sdk/data-model/envelopes): a JSON line with the DSN, then for each item
 * a JSON line with its type and its payload. Recognised on any host, a tunnel's too; anyone can run the
 * receiving end, so that the company is told by the DSN's host.
 */
import { findByte } from '../../decode/find-byte.ts';
import { resolveHost } from '../../entities/resolve.ts';
import { parseAddress } from '../../model/parse-address.ts';
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { Draft, textOf } from '../draft.ts';
import { gunzip } from '../inflate.ts';
import { isRecord, type Json, member, memberText, parseJson } from '../json.ts';
import { DEVICE_KEYS, type KeyRules, readKeyed } from '../keyed.ts';

const KEYS: KeyRules = {
  ...DEVICE_KEYS,
  'user.id': 'user-id',
  'user.email': 'email-address',
  'user.username': 'username',
  'user.name': 'name',
  'user.ipaddress': (value) => (String(value) === '{{auto}}' ? null : 'ip-address'),
  'attrs.ipaddress': (value) => (String(value) === '{{auto}}' ? null : 'ip-address'),
  'request.url': 'page-url',
  'headers.useragent': 'browser',
  'headers.referer': 'page-url',
  'os.name': 'operating-system',
  'browser.name': 'browser',
  'device.model': 'device-model',
  'geo.city': 'coarse-location',
  'geo.countrycode': 'coarse-location',
  message: 'diagnostics',
  stack: 'diagnostics',
  body: () => null,
  text: () => null,
  data: () => null,
  did: 'user-id',
  sid: 'session-timing',
  replayid: 'session-timing',
  urls: 'page-url',
};

const TITLE = 'Sentry';
const MAX_ITEMS = 500;
const LINE = 0x0a;
const MAX_UNPACKED = 8_000_000;
const ENDPOINT = /\/api\/\d+\/(envelope|store|security|minidump)\/?$/;

interface Envelope {
  header: Json;
  items: { type: string; body: Json | undefined; size: number }[];
}

/** The envelope in bytes, in which items tell their length; null where the first lines are not one's. */
export function decodeEnvelope(bytes: Uint8Array): Envelope | null {
  const { length: end } = bytes;
  const lineEnd = (from: number) => {
    const at = findByte(bytes, LINE, from, end);
    return at < 0 ? end : at;
  };
  const jsonIn = (from: number, to: number) => {
    const text = textOf(bytes.subarray(from, to));
    return text === null ? undefined : parseJson(text);
  };
  let at = lineEnd(0);
  const header = jsonIn(0, at);
  if (
    !isRecord(header) ||
    !('dsn' in header || 'sent_at' in header || 'event_id' in header || 'sdk' in header)
  )
    return null;
  const items: Envelope['items'] = [];
  at++;
  while (at < end && items.length < MAX_ITEMS) {
    if (bytes[at] === LINE) {
      at++;
      continue;
    }
    const headEnd = lineEnd(at);
    const head = jsonIn(at, headEnd);
    const type = memberText(head, 'type');
    if (!type) return items.length > 0 ? { header, items } : null;
    const length = Number(member(head, 'length') ?? Number.NaN);
    const from = Math.min(headEnd + 1, end);
    const to = Number.isInteger(length) && length >= 0 ? Math.min(end, from + length) : lineEnd(from);
    items.push({ type, body: jsonIn(from, to), size: to - from });
    at = to + 1;
  }
  return { header, items };
}

function readItem(draft: Draft, { type, body, size }: Envelope['items'][number], at: string): void {
  if (/^(event|feedback|user_report|client_report|profile\w*|log|attachment)$/.test(type))
    draft.note('diagnostics', at, `item ${type}`);
  else if (/^sessions?$/.test(type)) draft.note('session-timing', at, `item ${type}`);
  else draft.note('usage-event', at, `item ${type}`);
  if (type === 'feedback' && memberText(member(member(body, 'contexts'), 'feedback'), 'message')) {
    draft.note('message-content', `${at}.contexts.feedback.message`, 'feedback: [message-content]');
  }
  const crumbs = member(body, 'breadcrumbs');
  if (crumbs !== undefined && JSON.stringify(crumbs) !== '[]')
    draft.note('usage-event', `${at}.breadcrumbs`, 'breadcrumbs');
  if (body === undefined) draft.closed(size);
  else readKeyed(draft, body, at, KEYS);
}

/** The company of the host in a DSN or an address; none where the table does not know it. */
function companyOf(address: string): { entity?: string } {
  const { entity } = resolveHost(parseAddress(address)?.hostname ?? '');
  return entity === 'unknown' ? {} : { entity };
}

/** A Sentry envelope or stored event; null for anything else. */
export function decodeSentry(payload: Payload): Reading | null {
  let { body } = payload;
  if (!body || body.length < 4) return null;
  const packed = body[0] === 0x1f && body[1] === 0x8b;
  const own = ENDPOINT.test(payload.url.split(/[?#]/, 1)[0]!);
  if (packed && !own && !/envelope|sentry|tunnel|error-reporting|monitoring/i.test(payload.url)) return null;
  if (packed) body = gunzip(body, MAX_UNPACKED);
  if (!body || (!own && body[0] !== 0x7b)) return null;
  // Replays are bytes among the lines: they are counted, not opened.
  const envelope = decodeEnvelope(body);
  const encodings = packed ? ['gzip'] : [];
  const root = packed ? 'body(gzip)' : 'body';
  if (!envelope) {
    const text = own ? textOf(body) : null;
    const stored = text === null ? undefined : parseJson(text);
    if (!isRecord(stored)) return null;
    const draft = new Draft(payload, 'sentry/store', encodings, { title: TITLE });
    readItem(draft, { type: 'event', body: stored, size: body.length }, root);
    return draft.done();
  }
  const { header, items } = envelope;
  if (!own && items.length === 0) return null;
  const kind = items[0]?.type ?? 'envelope';
  const draft = new Draft(payload, `sentry/${kind}`, encodings, {
    title: TITLE,
    // Sent to itself, an address of its own form is the DSN's; through a tunnel the envelope names it.
    ...companyOf(memberText(header, 'dsn') || (own ? payload.url : '')),
  });
  readKeyed(draft, header, `${root}.header`, KEYS);
  for (const [index, item] of items.entries()) readItem(draft, item, `${root}.items[${index}]`);
  return draft.done();
}
