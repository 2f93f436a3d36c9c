import { isGzip, isZlib } from '../decode/gzip.ts';
import { guessUtf16 } from '../decode/utf16.ts';

/** What bytes may be, by how they begin. */
export const Guess = {
  nothing: 0,
  text: 1,
  utf16: 2,
  gzip: 3,
  zlib: 4,
  zstd: 5,
  image: 6,
  /** No text; may be a structured or a headerless compressed format. */
  binary: 7,
} as const;
export type Guess = (typeof Guess)[keyof typeof Guess];

/** Judges the first `n` bytes of something that is `total` bytes long. */
export function guess(b: Uint8Array, n: number, total: number): Guess {
  const a = b[0]!;
  if (a >= 0x20 && a < 0x7f) {
    if (textual(b, n)) return Guess.text;
  } else if (a === 0x1f) {
    if (isGzip(b, 0, total) || (b[1] === 0x8b && b[2] === 8)) return Guess.gzip;
  } else if (a === 0x28 || a === 0x89 || a === 0xff || a === 0x47 || a === 0x52) {
    if (b[1] === 0xb5 && b[2] === 0x2f && b[3] === 0xfd) return Guess.zstd;
    if (a === 0x89 && b[1] === 0x50 && b[2] === 0x4e && b[3] === 0x47) return Guess.image;
    if (a === 0xff && b[1] === 0xd8 && b[2] === 0xff) return Guess.image;
  } else if (textual(b, n)) return Guess.text;
  if (isZlib(b, 0, total)) return Guess.zlib;
  if (
    (a === 0 || b[1] === 0 || a >= 0xfe) &&
    guessUtf16(b, 0, Math.min(total & ~1, n & ~1)) !== null &&
    (total & 1) === 0
  )
    return Guess.utf16;
  if (a === 0x28 && b[1] === 0xb5 && b[2] === 0x2f && b[3] === 0xfd) return Guess.zstd;
  return total >= 4 ? Guess.binary : Guess.nothing;
}

/** True where the bytes are printable text; a character cut off at the end will do. */
export function textual(b: Uint8Array, n: number): boolean {
  for (let i = 0; i < n; i++) {
    const c = b[i]!;
    if (c >= 0x20 && c < 0x7f) continue;
    if (c < 0x80) {
      if (c === 9 || c === 10 || c === 13) continue;
      return false;
    }
    const more = c >= 0xf0 ? 3 : c >= 0xe0 ? 2 : c >= 0xc2 ? 1 : 0;
    if (more === 0 || c > 0xf4) return false;
    for (let k = 0; k < more && i + 1 < n; k++) if ((b[++i]! & 0xc0) !== 0x80) return false;
  }
  return true;
}
