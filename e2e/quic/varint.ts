/** A number and where the bytes go on after it. */
export interface Varint {
  value: number;
  end: number;
}

/**
 * Reads a variable-length integer of QUIC (RFC 9000 § 16) at `at`; null where it is not whole yet. Above 2^53
 * it is not exact: only numbers that mean nothing, sent to keep receivers honest, come near.
 */
export function readVarint(bytes: Uint8Array, at: number): Varint | null {
  const first = bytes[at];
  if (first === undefined) return null;
  const end = at + 2 ** (first >> 6);
  if (end > bytes.length) return null;
  let value = first & 0x3f;
  for (let i = at + 1; i < end; i++) value = value * 256 + bytes[i]!;
  return { value, end };
}

/** The shortest form of a number below 2^53. */
export function varint(value: number): Buffer {
  const log = value < 2 ** 6 ? 0 : value < 2 ** 14 ? 1 : value < 2 ** 30 ? 2 : 3;
  const bytes = Buffer.alloc(2 ** log);
  let rest = value;
  for (let i = bytes.length - 1; i >= 0; i--) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[0]! |= log << 6;
  return bytes;
}

/** Numbers and bytes one after another, numbers as varints. */
export function concat(...parts: readonly (number | Uint8Array)[]): Buffer {
  return Buffer.concat(parts.map((part) => (typeof part === 'number' ? varint(part) : part)));
}
