/** What the first bytes of a connection say about where it wants to go. */
export type Destination =
  | { kind: 'tls'; host: string; port: number | null }
  | { kind: 'plain'; host: string; port: number | null }
  /** A browser that takes us for its proxy asks for a tunnel; `length` bytes of request stand before its own. */
  | { kind: 'connect'; host: string; port: number | null; length: number }
  /** Not enough bytes yet. */
  | { kind: 'incomplete' }
  /** Neither TLS with a server name nor HTTP with a Host header. */
  | { kind: 'unknown' };

const HANDSHAKE = 0x16;
const CLIENT_HELLO = 1;
const SERVER_NAME = 0;
/** A browser's ClientHello stays far below this, also with post-quantum key shares. */
const MOST = 65_536;

/**
 * Reads the host that a browser wants from the first bytes it sends: the server name of a TLS ClientHello
 * (RFC 8446 section 4.1.2, RFC 6066 section 3), the Host header of a plain HTTP/1 request (RFC 9112), or
 * the authority of a CONNECT (RFC 9110 section 9.3.6). A ClientHello does not tell the port. Never throws.
 */
export function destinationOf(bytes: Uint8Array): Destination {
  if (bytes.length === 0) return { kind: 'incomplete' };
  const read = bytes[0] === HANDSHAKE ? readClientHello(bytes) : readHostHeader(bytes);
  return read.kind === 'incomplete' && bytes.length >= MOST ? { kind: 'unknown' } : read;
}

function readHostHeader(bytes: Uint8Array): Destination {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!/^[A-Z]{1,20}( |$)/.test(text) && !/^[A-Z]{1,20}$/.test(text)) return { kind: 'unknown' };
  const end = text.indexOf('\r\n\r\n');
  if (text.startsWith('CONNECT ')) return end < 0 ? { kind: 'incomplete' } : readConnect(text, end + 4);
  const head = end < 0 ? text : text.slice(0, end + 2);
  const host = /\r\nhost:[ \t]*([^\r\n]*?)[ \t]*\r\n/i.exec(head)?.[1];
  if (host === undefined) return { kind: end < 0 ? 'incomplete' : 'unknown' };
  const authority = readAuthority(host);
  return authority ? { kind: 'plain', ...authority, port: authority.port ?? 80 } : { kind: 'unknown' };
}

function readConnect(text: string, length: number): Destination {
  const authority = readAuthority(/^CONNECT (\S+) HTTP\/1\.1\r\n/.exec(text)?.[1] ?? '');
  return authority ? { kind: 'connect', ...authority, length } : { kind: 'unknown' };
}

function readAuthority(text: string): { host: string; port: number | null } | null {
  const parts = /^(\[[0-9a-f:.]+\]|[^:]*)(?::(\d{1,5}))?$/i.exec(text);
  if (!parts?.[1]) return null;
  return { host: parts[1].toLowerCase(), port: parts[2] ? Number(parts[2]) : null };
}

function readClientHello(bytes: Uint8Array): Destination {
  const hello = handshakeBytes(bytes);
  if (hello === null) return { kind: 'unknown' };
  const view = new DataView(hello.buffer, hello.byteOffset, hello.byteLength);
  const incomplete = { kind: 'incomplete' } as const;
  if (hello.length < 4) return incomplete;
  if (view.getUint8(0) !== CLIENT_HELLO) return { kind: 'unknown' };
  const length = (view.getUint8(1) << 16) | view.getUint16(2);
  if (hello.length < 4 + length) return length > MOST ? { kind: 'unknown' } : incomplete;
  try {
    return { kind: 'tls', host: serverName(view, 4 + length), port: null };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'unknown' };
    throw error;
  }
}

/** The handshake message's bytes with the record headers between them taken out; null where a record is of another type. */
function handshakeBytes(bytes: Uint8Array): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at + 5 <= bytes.length; ) {
    if (bytes[at] !== HANDSHAKE) return pieces.length > 0 ? Buffer.concat(pieces) : null;
    const length = ((bytes[at + 3] ?? 0) << 8) | (bytes[at + 4] ?? 0);
    pieces.push(bytes.subarray(at + 5, at + 5 + length));
    at += 5 + length;
  }
  return Buffer.concat(pieces);
}

/** Server name of a whole ClientHello, lower case; empty where the client sent none. Throws RangeError past `end`. */
function serverName(view: DataView, end: number): string {
  let at = 4 + 2 + 32;
  at += 1 + view.getUint8(at);
  at += 2 + view.getUint16(at);
  at += 1 + view.getUint8(at);
  if (at + 2 > end) return '';
  const extensionsEnd = Math.min(end, at + 2 + view.getUint16(at));
  at += 2;
  while (at + 4 <= extensionsEnd) {
    const type = view.getUint16(at);
    const length = view.getUint16(at + 2);
    at += 4;
    if (type === SERVER_NAME) {
      const nameLength = view.getUint16(at + 3);
      if (at + 5 + nameLength > extensionsEnd) throw new RangeError('server name past its extension');
      return Buffer.from(view.buffer, view.byteOffset + at + 5, nameLength)
        .toString('latin1')
        .toLowerCase();
    }
    at += length;
  }
  return '';
}
