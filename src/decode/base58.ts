/** Base58 with Bitcoin's alphabet (draft-msporny-base58). */
const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const VALUE = new Int8Array(256).fill(-1);
for (let i = 0; i < 58; i++) VALUE[ALPHABET.charCodeAt(i)] = i;

/** Characters that are decoded at most: the work grows with their square. */
export const BASE58_LIMIT = 512;

/** 58^n as mantissa in [1, 256) and exponent of 256, for the estimate of the first bytes. */
const MANTISSA = new Float64Array(BASE58_LIMIT + 1);
const EXPONENT = new Int32Array(BASE58_LIMIT + 1);
MANTISSA[0] = 1;
for (let n = 1; n <= BASE58_LIMIT; n++) {
  let m = MANTISSA[n - 1]! * 58;
  let e = EXPONENT[n - 1]!;
  if (m >= 256) {
    m /= 256;
    e++;
  }
  MANTISSA[n] = m;
  EXPONENT[n] = e;
}

/**
 * The first four bytes that `bytes[start, end)` decodes to, from its first nine characters and its length, at a
 * fraction of the cost of decoding; -1 where it is not base58. The last of the four may be off by one.
 */
export function peekBase58(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length < 9 || length > BASE58_LIMIT) return -1;
  for (let i = start; i < end; i++) if (VALUE[bytes[i]!]! < 0) return -1;
  let head = 0;
  for (let i = 0; i < 9; i++) head = head * 58 + VALUE[bytes[start + i]!]!;
  let value = head * MANTISSA[length - 9]!;
  while (value >= 256) value /= 256;
  let four = 0;
  for (let i = 0; i < 4; i++) {
    const byte = Math.floor(value);
    four = (four << 8) | byte;
    value = (value - byte) * 256;
  }
  return four >>> 0;
}

const limbs = new Float64Array(Math.ceil((BASE58_LIMIT * 5.86) / 24) + 2);

/** Decodes `bytes[start, end)` into `out`; returns bytes written; -1 where it is not base58 or does not fit. */
export function base58Into(bytes: Uint8Array, start: number, end: number, out: Uint8Array): number {
  if (end - start > BASE58_LIMIT) return -1;
  let zeros = 0;
  while (start + zeros < end && bytes[start + zeros] === 0x31) zeros++;
  let used = 0;
  // Four characters at a time, in limbs of 24 bits: 2^24 × 58^4 stays below 2^53.
  for (let i = start + zeros; i < end; ) {
    let factor = 1;
    let carry = 0;
    for (let k = 0; k < 4 && i < end; k++, i++) {
      const digit = VALUE[bytes[i]!]!;
      if (digit < 0) return -1;
      carry = carry * 58 + digit;
      factor *= 58;
    }
    for (let j = 0; j < used; j++) {
      const sum = limbs[j]! * factor + carry;
      carry = Math.floor(sum / 0x1000000);
      limbs[j] = sum - carry * 0x1000000;
    }
    while (carry > 0) {
      limbs[used++] = carry % 0x1000000;
      carry = Math.floor(carry / 0x1000000);
    }
  }
  let size = used * 3;
  if (used > 0) {
    const top = limbs[used - 1]!;
    if (top < 0x100) size -= 2;
    else if (top < 0x10000) size -= 1;
  }
  if (zeros + size > out.length) return -1;
  for (let i = 0; i < zeros; i++) out[i] = 0;
  let at = zeros + size;
  for (let j = 0; at > zeros; j++) {
    let limb = limbs[j]!;
    for (let k = 0; k < 3 && at > zeros; k++) {
      out[--at] = limb & 0xff;
      limb >>>= 8;
    }
  }
  return zeros + size;
}
