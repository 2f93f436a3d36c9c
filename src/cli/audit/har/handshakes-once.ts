import type { HarEntry } from './schema.ts';

/** The header with what a browser makes up for each socket that it opens, sixteen bytes in base64 (RFC 6455 §4.1). */
const NONCE_HEADER = 'sec-websocket-key';
const NONCE = /^[\w+/]{22}==$/;

/**
 * The entries without those of sockets that the file has again: mitmproxy once wrote one when the server had answered and one
 * when the socket closed (`mitmproxy/addons/savehar.py`, `response` and `websocket_end`). Of one handshake the entry with the
 * most frames stays.
 */
export function handshakesOnce(entries: readonly HarEntry[]): HarEntry[] {
  const fullest = new Map<string, HarEntry>();
  for (const entry of entries) {
    const key = handshakeOf(entry);
    const known = fullest.get(key);
    if (known === undefined || framesOf(entry) > framesOf(known)) fullest.set(key, entry);
  }
  return entries.filter((entry) => {
    const key = handshakeOf(entry);
    return key === '' || fullest.get(key) === entry;
  });
}

/** When and to where, with its nonce; empty where it opens no socket. */
function handshakeOf({ startedDateTime, request: { url, headers } }: HarEntry): string {
  const nonce = headers.find(({ name }) => name.toLowerCase() === NONCE_HEADER)?.value ?? '';
  return NONCE.test(nonce) ? `${startedDateTime} ${nonce} ${url.replace(/^ws/i, 'http')}` : '';
}

function framesOf({ _webSocketMessages }: HarEntry): number {
  return _webSocketMessages?.length ?? -1;
}
