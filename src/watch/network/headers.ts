import type { Header } from '../../model/payload.ts';

/** Headers that no page has a say in and that tell nothing of the person or the device: how the connection works. */
const PLUMBING = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'host',
  'origin',
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

/** What browsers write by themselves into headers that a page may write into too. */
const STOCK: ReadonlyMap<string, RegExp> = new Map([
  ['accept', /^\*\/\*$/],
  ['access-control-request-method', /^[A-Z]{3,7}$/],
  ['access-control-request-headers', /^(content-type|authorization)$/],
  ['cache-control', /^(max-age=0|no-cache|no-store)$/],
  ['content-type', /^[^;]*(;\s*(charset|boundary)=[^;]*)?$/i],
  ['pragma', /^no-cache$/],
  ['priority', /^(u=\d)?(, )?i?$/],
  ['purpose', /^prefetch$/],
  ['range', /^bytes=\d*-\d*$/],
]);

/** The headers that carry data, names in lower case. */
export function dataHeaders(headers: readonly Header[]): Header[] {
  return headers.filter(
    ([name, value]) =>
      !PLUMBING.has(name) && !name.startsWith('sec-fetch-') && !(STOCK.get(name)?.test(value) ?? false),
  );
}

/** The body's declared type, lower case, parameters kept; empty where none. */
export function contentTypeOf(headers: readonly Header[]): string {
  const value = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  // A boundary is case-sensitive.
  const [type = '', ...parameters] = value.split(';');
  return [type.trim().toLowerCase(), ...parameters].join(';');
}
