import { latin1 } from './ascii.ts';

/** Shortest address of a subscription: each has a token of its own in it. */
const SHORTEST = 40;
/** Its host and path stand within so many bytes. */
const HEAD = 96;

/** The push services of the browsers (RFC 8030): Google's, Mozilla's, Apple's, Microsoft's. */
const PUSH_SERVICE =
  /^https:\/\/(?:(?:fcm|android)\.googleapis\.com\/(?:fcm|gcm|wp|preprod)\/|jmt17\.google\.com\/fcm\/|(?:updates|[\w.-]+)\.push\.services\.mozilla\.com\/|web\.push\.apple\.com\/|[\w.-]+\.notify\.windows\.com\/w\/)./;

/** True of the address at which one browser is told of messages, whatever it goes by: `endpoint` as often as `token`. */
export function isPushEndpoint(b: Uint8Array, from: number, to: number): boolean {
  if (b[from] !== 0x68 || b[from + 4] !== 0x73 || to - from < SHORTEST) return false;
  return PUSH_SERVICE.test(latin1(b, from, Math.min(to, from + HEAD)));
}
