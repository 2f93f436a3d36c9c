const TABLE = new Int8Array(128).fill(-1);
for (const [index, char] of [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
].entries()) {
  TABLE[char.charCodeAt(0)] = index;
}
TABLE['-'.charCodeAt(0)] = 62;
TABLE['_'.charCodeAt(0)] = 63;

/**
 * The bytes of a base64 or base64url text (RFC 4648), padded or not, white space ignored; null where it holds
 * any other character or is cut inside a byte.
 */
export function decodeBase64(text: string): Uint8Array | null {
  const chars = text.replace(/\s+/g, '').replace(/={0,2}$/, '');
  if (chars.length % 4 === 1) return null;
  const out = new Uint8Array(Math.floor((chars.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < chars.length; i++) {
    const code = chars.charCodeAt(i);
    const value = code < 128 ? TABLE[code]! : -1;
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[at++] = (held >> bits) & 0xff;
    }
  }
  return out;
}
