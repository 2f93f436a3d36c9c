import type { Peer, Protocol } from './endpoint.ts';
import { decodeFields, encodeFields, type Field } from './qpack.ts';
import { concat, readVarint } from './varint.ts';

/** A request as it arrived. */
export interface Request {
  method: string;
  host: string;
  /** Path and query. */
  path: string;
  /** Names in lower case, those of HTTP/3 itself left out. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

export interface Answer {
  status: number;
  headers: readonly Field[];
  body?: Uint8Array;
}

/** What a server does with what arrives. */
export interface Handler {
  request(request: Request): Answer;
  /** A WebTransport session is asked for; null refuses it. `invite` opens a stream that the page may write to. */
  session(request: Request, invite: () => void): Session | null;
}

/** Told of what a page sends in a WebTransport session. */
export interface Session {
  /** A part of a stream, as it came. */
  stream(bytes: Uint8Array): void;
  datagram(bytes: Uint8Array): void;
  closed(code: number, reason: string): void;
}

const FRAME = { data: 0x00, headers: 0x01, settings: 0x04, webTransport: 0x41 };
const STREAM = { control: 0x00, webTransport: 0x54 };
/** `CLOSE_WEBTRANSPORT_SESSION`. */
const CLOSE_CAPSULE = 0x2843;
/**
 * What lets browsers open WebTransport sessions: extended CONNECT (RFC 9220), datagrams (RFC 9297), and the sessions
 * themselves as draft-ietf-webtrans-http3 called their setting in its versions 02 and 07.
 */
const SETTINGS = [
  [0x08, 1],
  [0x33, 1],
  [0x2b603742, 1],
  [0xc671706a, 16],
].flat();
const FIRST_OWN_STREAM = { bidirectional: 1, unidirectional: 3 };
const NEXT = 4;

interface Incoming {
  /** Not yet taken apart. */
  rest: Uint8Array;
  kind: 'new' | 'request' | 'session' | 'carried' | 'ignored';
  request: Request | null;
  /** Number of the stream whose session it belongs to. */
  session: number | null;
  /** Of the session's own stream: capsules, not yet whole. */
  capsules: Uint8Array;
}

/** A server of HTTP/3 (RFC 9114) and WebTransport on one QUIC connection. */
export function speakHttp3(peer: Peer, handler: Handler): Protocol {
  const streams = new Map<number, Incoming>();
  const sessions = new Map<number, Session>();
  let nextInvitation = FIRST_OWN_STREAM.bidirectional;
  peer.send(
    FIRST_OWN_STREAM.unidirectional,
    concat(STREAM.control, frame(FRAME.settings, concat(...SETTINGS))),
  );

  function invite(session: number): void {
    const id = nextInvitation;
    nextInvitation += NEXT;
    streams.set(id, { ...fresh(), kind: 'carried', session });
    peer.send(id, concat(FRAME.webTransport, session));
  }

  /** Learns what a stream is from how it begins; false while that is not whole. */
  function begin(id: number, stream: Incoming): boolean {
    const type = readVarint(stream.rest, 0);
    if (!type) return false;
    const carries = isUnidirectional(id) ? STREAM.webTransport : FRAME.webTransport;
    if (type.value === carries) {
      const session = readVarint(stream.rest, type.end);
      if (!session) return false;
      stream.session = session.value;
      stream.kind = 'carried';
      stream.rest = stream.rest.subarray(session.end);
    } else stream.kind = isUnidirectional(id) ? 'ignored' : 'request';
    return true;
  }

  function takeFrames(id: number, stream: Incoming): void {
    for (;;) {
      const type = readVarint(stream.rest, 0);
      const length = type && readVarint(stream.rest, type.end);
      if (!length || stream.rest.length < length.end + length.value) return;
      const payload = stream.rest.subarray(length.end, length.end + length.value);
      stream.rest = stream.rest.subarray(length.end + length.value);
      if (type.value === FRAME.headers && !stream.request) open(id, stream, decodeFields(payload));
      else if (type.value === FRAME.data && stream.kind === 'session') takeCapsules(id, stream, payload);
      else if (type.value === FRAME.data && stream.request) {
        stream.request.body = Buffer.concat([stream.request.body, payload]);
      }
    }
  }

  function open(id: number, stream: Incoming, fields: readonly Field[]): void {
    const request = requestOf(fields);
    stream.request = request;
    const asks = fields.some(([name, value]) => name === ':protocol' && value.startsWith('webtransport'));
    if (request.method !== 'CONNECT' || !asks) return;
    const session = handler.session(request, () => invite(id));
    if (session === null) {
      stream.kind = 'ignored';
      respond(id, { status: 403, headers: [] });
      return;
    }
    stream.kind = 'session';
    stream.session = id;
    sessions.set(id, session);
    respond(id, { status: 200, headers: [['sec-webtransport-http3-draft', 'draft02']] }, false);
  }

  function takeCapsules(id: number, stream: Incoming, payload: Uint8Array): void {
    stream.capsules = Buffer.concat([stream.capsules, payload]);
    for (;;) {
      const type = readVarint(stream.capsules, 0);
      const length = type && readVarint(stream.capsules, type.end);
      if (!length || stream.capsules.length < length.end + length.value) return;
      const value = Buffer.from(stream.capsules.subarray(length.end, length.end + length.value));
      stream.capsules = stream.capsules.subarray(length.end + length.value);
      if (type.value !== CLOSE_CAPSULE || value.length < 4) continue;
      sessions.get(id)?.closed(value.readUInt32BE(0), value.toString('utf8', 4));
      peer.send(id, Buffer.alloc(0), true);
    }
  }

  function respond(id: number, { status, headers, body }: Answer, fin = true): void {
    const fields = encodeFields([[':status', `${status}`], ...headers]);
    const content = body?.length ? frame(FRAME.data, body) : Buffer.alloc(0);
    peer.send(id, Buffer.concat([frame(FRAME.headers, fields), content]), fin);
  }

  return {
    received(id, bytes, fin) {
      const stream = streams.get(id) ?? fresh();
      streams.set(id, stream);
      stream.rest = stream.rest.length ? Buffer.concat([stream.rest, bytes]) : bytes;
      if (stream.kind !== 'new' || begin(id, stream)) {
        if (stream.kind === 'request' || stream.kind === 'session') takeFrames(id, stream);
        else {
          if (stream.session !== null && stream.rest.length)
            sessions.get(stream.session)?.stream(stream.rest);
          stream.rest = new Uint8Array();
        }
      }
      if (!fin) return;
      streams.delete(id);
      if (stream.kind === 'request' && stream.request) respond(id, handler.request(stream.request));
    },
    datagram(bytes) {
      // The number of the session's stream, by four (RFC 9297 § 2.1).
      const quarter = readVarint(bytes, 0);
      if (quarter) sessions.get(quarter.value * 4)?.datagram(bytes.subarray(quarter.end));
    },
  };
}

function fresh(): Incoming {
  return { rest: new Uint8Array(), kind: 'new', request: null, session: null, capsules: new Uint8Array() };
}

function isUnidirectional(stream: number): boolean {
  return (stream & 2) !== 0;
}

function frame(type: number, payload: Uint8Array): Buffer {
  return concat(type, payload.length, payload);
}

function requestOf(fields: readonly Field[]): Request {
  const first = (name: string) => fields.find(([key]) => key === name)?.[1] ?? '';
  const headers: Record<string, string> = {};
  for (const [name, value] of fields) {
    if (!name.startsWith(':')) headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return {
    method: first(':method'),
    host: first(':authority'),
    path: first(':path'),
    headers,
    body: Buffer.alloc(0),
  };
}
