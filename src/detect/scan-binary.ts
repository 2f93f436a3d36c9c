import { brotliInto, mayBeBrotli } from '../decode/brotli.ts';
import { gzipData, inflateInto, mayInflate, zlibData } from '../decode/deflate.ts';
import { lzBytesInto, mayBeLzBytes } from '../decode/lz-string.ts';
import { guessUtf16, utf16Into } from '../decode/utf16.ts';
import { zstdInto } from '../decode/zstd.ts';
import { BinarySink } from './binary-sink.ts';
import { isContainer, scanContainer } from './containers.ts';
import { Guess, guess, textual } from './guess.ts';
import { roomAt } from './room.ts';
import type { Scan } from './scan.ts';
import { MAX_DEPTH } from './trail.ts';
import { enter } from './unfold.ts';

const peeked = new Uint8Array(48);
/** Trials that setting up a Zstandard decoder costs as much as. */
const ZSTD_EFFORT = 24;
/** The same of asking every binary format whether it knows the bytes. */
const GUESS_EFFORT = 2;

/** Searches a region that is not text. */
export function scanBinary(scan: Scan, start: number, end: number, kind: Guess): void {
  const b = scan.bytes;
  switch (kind) {
    case Guess.utf16: {
      const order = guessUtf16(b, start, end);
      const out = scan.take(((end - start) * 3) >> 1);
      if (order === null || out === null) return;
      const n = utf16Into(b, start, end, order === 'le', out);
      if (n > 0) enter(scan, out, n, 'utf-16');
      return;
    }
    case Guess.gzip:
      inflate(scan, gzipData(b, start, end), end, 'gzip');
      return;
    case Guess.zlib:
      if (inflate(scan, zlibData(b, start), end, 'zlib')) return;
      break;
    case Guess.zstd:
      if (scan.spend(ZSTD_EFFORT) && expand(scan, start, end, 'zstd', zstdInto)) return;
      break;
    case Guess.image:
      scan.opaqueBytes += end - start;
      return;
    default:
  }
  // What decompresses to text is certain; what has a container's structure may have it by chance.
  if (headerless(scan, start, end) || lzBytes(scan, start, end)) return;
  if (scanContainer(scan, start, end)) return;
  scan.text = false;
  scan.valueStart = start;
  scan.valueEnd = end;
  scan.words(start, end, false);
  scan.opaqueBytes += end - start;
}

/** Looks into a small decoding of no told format, which stands in its depth's room; true where it surely was one. */
export function scanBinaryGuess(scan: Scan, bytes: Uint8Array, length: number, step: string): boolean {
  if (!scan.spend(GUESS_EFFORT)) return false;
  // Base64 of lz-string is an alphabet of its own, and has been tried as such.
  const lz = step !== 'base64' && isLzBytes(scan, bytes, length);
  if (!lz && !worthwhile(bytes, length)) return false;
  if (length > scan.budget || scan.depth >= MAX_DEPTH) return false;
  scan.budget -= length;
  const room = roomAt(scan.depth, length);
  if (room !== bytes) room.set(length < bytes.length ? bytes.subarray(0, length) : bytes);
  const { kinds, before, opaqueBytes } = scan;
  scan.descend(room, step);
  const packed = headerless(scan, 0, length) || (lz && lzBytes(scan, 0, length));
  const found = packed || scanContainer(scan, 0, length);
  if (!found) {
    scan.text = false;
    scan.valueStart = 0;
    scan.valueEnd = length;
    scan.words(0, length, false);
  }
  scan.ascend();
  scan.kinds = kinds;
  scan.before = before;
  scan.opaqueBytes = opaqueBytes;
  return false;
}

/** Cheap evidence that bytes may be a structured or compressed format, or have words in them. */
function worthwhile(b: Uint8Array, length: number): boolean {
  if (isContainer(b, 0, length)) return true;
  if (mayDeflate(b, 0, length) || mayBrotli(b, 0, length)) return true;
  let run = 0;
  for (let i = 0; i < length; i++) {
    const c = b[i]!;
    if (c >= 0x30 && c < 0x7f) {
      if (++run >= 7) return true;
    } else run = 0;
  }
  return false;
}

/** Walks a container in place, as a frame of its own for its name to be told. */
export function walk(scan: Scan, step: string, walker: (sink: BinarySink) => number): number {
  if (scan.depth >= MAX_DEPTH) return 0;
  scan.descend(scan.bytes, step);
  const end = walker(new BinarySink(scan));
  scan.ascend();
  return end;
}

/** Compressed formats that do not tell themselves: tried, and believed where what comes out makes sense. */
function headerless(scan: Scan, start: number, end: number): boolean {
  const b = scan.bytes;
  if (mayDeflate(b, start, end) && inflate(scan, start, end, 'deflate')) return true;
  return mayBrotli(b, start, end) && expand(scan, start, end, 'brotli', brotliInto);
}

/** Shorter texts come out of noise by chance. */
const LZ_LENGTH = 12;

/** lz-string tells its end: believed where that is where the bytes end, and what comes out is text. */
function lzBytes(scan: Scan, start: number, end: number): boolean {
  if (!mayBeLzBytes(scan.bytes, start, end)) return false;
  const room = Math.min((end - start) * 16 + 64, scan.budget);
  const out = roomAt(scan.depth, room);
  const n = lzBytesInto(scan.bytes, start, end, out, room);
  if (n < LZ_LENGTH || !textual(out, n)) return false;
  scan.budget -= n;
  enter(scan, out, n, 'lz-string');
  return true;
}

/** The same without searching it; the room of the next depth is free until that is entered. */
function isLzBytes(scan: Scan, bytes: Uint8Array, length: number): boolean {
  if (!mayBeLzBytes(bytes, 0, length)) return false;
  const out = roomAt(scan.depth + 1, length * 16 + 64);
  const n = lzBytesInto(bytes, 0, length, out, length * 16 + 64);
  return n >= LZ_LENGTH && textual(out, n);
}

function mayBrotli(b: Uint8Array, start: number, end: number): boolean {
  if (!mayBeBrotli(b, start, end)) return false;
  const n = brotliInto(b, start, end, peeked);
  if (n < 5) return false;
  const kind = guess(peeked, n, n);
  return kind !== Guess.nothing && kind !== Guess.binary;
}

function mayDeflate(b: Uint8Array, start: number, end: number): boolean {
  if (!mayInflate(b, start, end)) return false;
  const n = inflateInto(b, start, end, peeked);
  if (n < 5) return false;
  const kind = guess(peeked, n, n);
  return kind !== Guess.nothing && kind !== Guess.binary;
}

/** Output is let grow to this many times the input, in steps, before it counts as a bomb. */
const STEPS = [4, 16, 64, 256];

function inflate(scan: Scan, start: number, end: number, step: string): boolean {
  return expand(scan, start, end, step, inflateInto);
}

function expand(
  scan: Scan,
  start: number,
  end: number,
  step: string,
  into: (bytes: Uint8Array, start: number, end: number, out: Uint8Array) => number,
): boolean {
  if (start < 0 || start >= end) return false;
  for (const factor of STEPS) {
    const room = (end - start) * factor + 64;
    const out = scan.take(room);
    if (out === null) return false;
    const n = into(scan.bytes, start, end, out.subarray(0, room));
    if (n < 0) return false;
    scan.budget += room - n;
    if (n === room && factor !== STEPS.at(-1)) continue;
    if (n === room) scan.truncated = true;
    if (n > 0) enter(scan, out, n, step);
    return true;
  }
  return false;
}
