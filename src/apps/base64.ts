import { base64Into } from '../decode/base64.ts';

const encoder = new TextEncoder();

/**
 * The bytes of a base64 or base64url text (RFC 4648), padded or not, white space ignored; null where it holds
 * any other character or is cut inside a byte.
 */
export function decodeBase64(text: string): Uint8Array | null {
  const chars = encoder.encode(/\s/.test(text) ? text.replace(/\s+/g, '') : text);
  const out = new Uint8Array(Math.ceil((chars.length * 3) / 4) + 3);
  const size = base64Into(chars, 0, chars.length, out);
  return size < 0 ? null : out.subarray(0, size);
}
