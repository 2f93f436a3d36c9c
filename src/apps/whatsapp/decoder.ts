/**
 * WhatsApp Web, read where the page hands its plaintext to its own encryption (`crypto`) or to its worker
 * (`worker-bridge`), and its uploads. Message content is `<enc>` inside the stanza and is never opened.
 */
import { resolveHost } from '../../entities/resolve.ts';
import { counted } from '../../model/counted.ts';
import { parseAddress } from '../../model/parse-address.ts';
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { Draft, opaqueReading, rootOf, textOf } from '../draft.ts';
import { formParts } from '../form.ts';
import { inflateZlib } from '../inflate.ts';
import { parseJson } from '../json.ts';
import { bridgeBytes, isComms, readUploadPart } from './bridge.ts';
import { decodeClientPayload, decodeDeviceProps, readClientPayload, readDeviceProps } from './handshake.ts';
import { readNoiseFrames, readOwnKey } from './noise.ts';
import { isInbound, readStanza } from './stanza.ts';
import { decodeNode, type WaNode } from './wabinary.ts';
import { decodeWam } from './wam.ts';
import { readWam } from './wam-items.ts';

const MAX_INFLATED = 4_000_000;

/** A stanza as it stands before encryption: a flag byte (2: zlib), then WABinary; null for other bytes. */
export function decodeStanza(bytes: Uint8Array): { node: WaNode; encodings: string[] } | null {
  if (bytes.length < 4 || (bytes[0] !== 0 && bytes[0] !== 2)) return null;
  const zipped = bytes[0] === 2;
  const rest = bytes.subarray(1);
  const plain = zipped ? inflateZlib(rest, MAX_INFLATED) : rest;
  const node = plain && decodeNode(plain);
  return node ? { node, encodings: zipped ? ['zlib', 'wabinary'] : ['wabinary'] } : null;
}

function stanzaReading(payload: Payload, bytes: Uint8Array, location: string): Draft | null {
  const stanza = decodeStanza(bytes);
  if (!stanza) return null;
  const { node, encodings } = stanza;
  const inbound = isInbound(node);
  const xmlns = node.tag === 'iq' && node.attrs.xmlns ? `:${node.attrs.xmlns}` : '';
  const draft = new Draft(payload, `wabinary/${inbound ? 'in-' : ''}${node.tag}${xmlns}`, encodings);
  const at = encodings.reduce((place, encoding) => `${place}(${encoding})`, location);
  // What came in leaves nothing, however it is handed about.
  if (!inbound) readStanza(draft, node, at);
  return draft;
}

/** One of the plain forms that WhatsApp's own bytes take; null where they are none of them. */
function readBytes(payload: Payload, bytes: Uint8Array, location: string): Draft | null {
  const stanza = stanzaReading(payload, bytes, location);
  if (stanza) return stanza;
  const buffer = decodeWam(bytes);
  if (buffer) {
    const draft = new Draft(payload, 'whatsapp/wam');
    readWam(draft, buffer, location);
    return draft;
  }
  const client = decodeClientPayload(bytes);
  if (client) {
    const draft = new Draft(payload, 'whatsapp/client-payload');
    readClientPayload(draft, client, location);
    return draft;
  }
  const props = decodeDeviceProps(bytes);
  if (!props) return null;
  const draft = new Draft(payload, 'whatsapp/device-props');
  readDeviceProps(draft, props, location);
  return draft;
}

/** A message to the worker: each binary part that is a stanza is read, the others are counted as closed. */
function readBridge(payload: Payload, body: Uint8Array): Reading | null {
  const text = textOf(body);
  const message = text === null ? undefined : parseJson(text);
  if (message === undefined) return null;
  const parts = bridgeBytes(message, 'body');
  const draft = new Draft(payload, '');
  for (const { bytes, location } of parts) {
    const part = readBytes(payload, bytes, location);
    if (!part) {
      draft.closed(bytes.length);
      continue;
    }
    draft.kind ||= part.kind;
    draft.absorb(part);
  }
  if (draft.kind) return draft.done();
  return isComms(message) ? opaqueReading('whatsapp/bridge', draft.opaqueBytes || body.length) : null;
}

/** Crash logs (`crashlogs.`) and private telemetry (`dit.`): forms whose parts are known. */
function readUpload(payload: Payload, kind: string): Reading | null {
  const draft = new Draft(payload, kind);
  const query = parseAddress(payload.url)?.searchParams ?? [];
  for (const [name, value] of query) readUploadPart(draft, name, value, `url.query.${name}`);
  for (const { name, filename, bytes } of formParts(payload) ?? []) {
    const at = `body.${name || 'part'}`;
    const buffer = decodeWam(bytes);
    if (buffer) {
      readWam(draft, buffer, at);
      continue;
    }
    const value = filename ? null : textOf(bytes);
    if (value === null) draft.closed(bytes.length);
    else if (!readUploadPart(draft, name, value, at)) draft.field(at, name, value);
  }
  if (kind === 'whatsapp/crash-log') draft.note('diagnostics', 'body', 'crash log');
  else if (!draft.has('usage-event')) draft.note('usage-event', 'body', 'telemetry');
  return draft.done();
}

const MEDIA = /^(mmg|media[\w-]*(\.cdn)?)\.whatsapp\.net$/;
const MEDIA_PATH = /^\/(?:mms|optimistic|newsletter|product|pps)\/([\w-]+)/;

/**
 * An upload of a photo, a film or the like: encrypted like the message that tells of it, except for a channel, which
 * is public.
 */
function readMedia(payload: Payload, path: string): Reading | null {
  const [, kind] = MEDIA_PATH.exec(path) ?? [];
  if (!kind || payload.method.toUpperCase() !== 'POST') return null;
  const draft = new Draft(payload, 'whatsapp/media');
  const bytes = payload.body?.length ?? 0;
  draft.note('message-metadata', 'url.path', `upload of ${kind}, ${counted(bytes, 'byte')}`);
  for (const [name, value] of parseAddress(payload.url)?.searchParams ?? [])
    if (!readUploadPart(draft, name, value, `url.query.${name}`))
      draft.field(`url.query.${name}`, name, value);
  if (kind.startsWith('newsletter') && bytes > 0) draft.note('attachment', 'body', `${kind}: [attachment]`);
  draft.closed(bytes);
  return draft.done();
}

/** A look at an address that costs less than parsing it whole: every stanza passes here. */
const ADDRESS = /^[a-z]+:\/\/([\w.-]+)(?::\d+)?([^?#]*)/;

function hostAndPath(url: string): [host: string, path: string] {
  const [, host = '', path = ''] = ADDRESS.exec(url) ?? [];
  return [host, path];
}

/** WhatsApp's own decoder. */
export function decode(payload: Payload): Reading | null {
  const { body, channel } = payload;
  const [host, path] = hostAndPath(payload.url);
  if (host === 'crashlogs.whatsapp.net') return readUpload(payload, 'whatsapp/crash-log');
  if (host === 'dit.whatsapp.net') return readUpload(payload, 'whatsapp/deidentified-telemetry');
  if (MEDIA.test(host)) return readMedia(payload, path);
  if (!body || body.length === 0) return null;
  if (channel === 'worker-bridge') return readBridge(payload, body);
  // A socket on others' hosts is none of WhatsApp's, whatever its path.
  const noise = channel === 'websocket' && /^\/ws\/chat/.test(path) && resolveHost(host).family === 'Meta';
  if (channel !== 'crypto' && !noise) return null;
  const draft = readBytes(payload, body, rootOf(payload)) ?? readOwnKey(payload, body);
  if (draft) return draft.done();
  return noise ? readNoiseFrames(payload, body) : opaqueReading('whatsapp/plaintext-unknown', body.length);
}
