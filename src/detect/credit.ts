/**
 * What searching may cost, and what each piece of work costs. A unit is about a nanosecond on the machine that the
 * bench ran on, measured hot and rounded up. The credit of a search goes with the bytes that the page paid for it,
 * so that no input, whatever is in it, takes more than twenty milliseconds a megabyte: reading each byte once as it
 * stands is free and takes up to six of them, and what is left over is for the machine.
 */
const UNITS_A_BYTE = 8;
/** Smaller payloads are searched as if they had so many bytes. */
const LEAST_BYTES = 256 * 1024;
/** Bytes that one decoding may set aside. */
export const MOST_AT_ONCE = 32 * 1024 * 1024;

/** The credit of a search of so many bytes. */
export function creditOf(bytes: number): number {
  return Math.max(bytes, LEAST_BYTES) * UNITS_A_BYTE;
}

export const Cost = {
  /** A byte that a simple decoding writes. */
  decoded: 2,
  /** A byte that is read again, one frame deeper. */
  read: 4,
  /** An end of a word where there are more than in text: one that no processor foresees. */
  turn: 20,
  /** Digits that are read as groups of one number. */
  grouped: 100,
  /** A byte that is looked through for the end of something. */
  searched: 2,
  /** A byte that decompression writes. */
  inflated: 4,
  /** The same where each byte has a code of its own for its context. */
  modelled: 12,
  /** A run of signs that is tried as what it may be. */
  run: 250,
  /** Asking every binary format whether it knows some bytes. */
  guess: 250,
  /** Tables of codes that a compressed block begins with. */
  codes: 2500,
  /** The same with many codes, for Brotli. */
  manyCodes: 8000,
  /** A decoder of Zstandard, which sets aside a window and a block of 128 KB each. */
  zstd: 150_000,
  /** Going into what was decoded. */
  region: 250,
  /** A number that is told without a name. */
  number: 40,
  /** A value, a field, a parameter or a line that is told apart. */
  value: 110,
  /** A word that is compared with the values that it may belong to, or a value with what an address looks like. */
  compared: 100,
  /** A part of a multipart body, or a header. */
  part: 400,
  /** A key that has not been met before, which patterns take apart. */
  key: 4000,
  /** An item that is written down. */
  item: 1000,
  /** A sign of its location, which is put together and compared with those before. */
  sign: 4,
} as const;
