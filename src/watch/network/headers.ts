import type { Header } from '../../model/payload.ts';

/** Headers that say nothing of the person or the device: how the connection works, not what it tells. */
const PLUMBING = new Set([
  'accept',
  'accept-encoding',
  'access-control-request-headers',
  'access-control-request-method',
  'cache-control',
  'connection',
  'content-length',
  'content-type',
  'host',
  'if-modified-since',
  'if-none-match',
  'origin',
  'ping-from',
  'ping-to',
  'pragma',
  'priority',
  'purpose',
  'range',
  'sec-purpose',
  'sec-websocket-extensions',
  'sec-websocket-key',
  'sec-websocket-version',
  'service-worker',
  'te',
  'transfer-encoding',
  'upgrade',
  'upgrade-insecure-requests',
]);

/** The headers that carry data, names in lower case. */
export function dataHeaders(headers: readonly Header[]): Header[] {
  return headers.filter(([name]) => !PLUMBING.has(name) && !name.startsWith('sec-fetch-'));
}

/** The body's declared type, lower case, parameters kept; empty where none. */
export function contentTypeOf(headers: readonly Header[]): string {
  const value = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  // A boundary is case-sensitive.
  const [type = '', ...parameters] = value.split(';');
  return [type.trim().toLowerCase(), ...parameters].join(';');
}
