import { binaryStringInto, mayBeBinaryString } from '../decode/binary-string.ts';
import { brotliInto, mayBeBrotli } from '../decode/brotli.ts';
import {
  hasCodes,
  inflatedBytes,
  inflatedTo,
  inflateEnd,
  inflateInto,
  mayInflate,
} from '../decode/deflate.ts';
import { gzipData, isGzip, isZlib, zlibData } from '../decode/gzip.ts';
import { lzBytesInto, lzUnits, mayBeLzBytes } from '../decode/lz-string.ts';
import { guessUtf16, utf16Into } from '../decode/utf16.ts';
import { zstdInto } from '../decode/zstd.ts';
import { BinarySink } from './binary-sink.ts';
import { isContainer, scanContainer } from './containers.ts';
import { Cost, MOST_AT_ONCE } from './credit.ts';
import { Guess, guess, textual } from './guess.ts';
import { rawDigest } from './raw-digest.ts';
import { roomAt } from './room.ts';
import type { Scan } from './scan.ts';
import { MAX_DEPTH } from './trail.ts';
import { enter, lzRoom } from './unfold.ts';

const peeked = new Uint8Array(48);

/** Searches a region that is not text. */
export function scanBinary(scan: Scan, start: number, end: number, kind: Guess): void {
  const b = scan.bytes;
  switch (kind) {
    case Guess.utf16: {
      const order = guessUtf16(b, start, end);
      const whole = ((end - start) * 3) >> 1;
      const length = scan.affordable(whole);
      const out = length > 0 ? scan.take(length) : null;
      if (order === null || out === null) return;
      const to = length === whole ? end : start + 2 * Math.floor(length / 3);
      const n = utf16Into(b, start, to, order === 'le', out);
      if (n <= 0) break;
      enter(scan, out, n, 'utf-16');
      return;
    }
    case Guess.gzip:
      gunzip(scan, start, end);
      return;
    case Guess.zlib:
      if (inflate(scan, zlibData(b, start), end, 'zlib') > 0) return;
      break;
    case Guess.zstd:
      if (expand(scan, start, end, 'zstd', zstdInto, Cost.modelled, Cost.zstd) > 0) return;
      break;
    case Guess.image:
      scan.opaqueBytes += end - start;
      return;
    default:
  }
  if (rawDigest(scan, start, end)) return;
  scan.credit -= Cost.guess;
  if (binaryString(scan, start, end)) return;
  // What decompresses to text is certain; what has a container's structure may have it by chance.
  if (headerless(scan, start, end) || lzBytes(scan, start, end)) return;
  if (scanContainer(scan, start, end)) return;
  scan.text = false;
  scan.valueStart = start;
  scan.valueEnd = end;
  scan.words(start, end, false);
  scan.opaqueBytes += end - start;
}

/**
 * Looks into a small decoding of no told format, which stands in its depth's room; true where it surely was one, as a
 * value of the person's stood in what it is.
 */
export function scanBinaryGuess(scan: Scan, bytes: Uint8Array, length: number, step: string): boolean {
  if (!scan.spend(Cost.guess)) return false;
  // Base64 of lz-string is an alphabet of its own, and has been tried as such.
  const lz = step !== 'base64' && isLzBytes(scan, bytes, length);
  if (!lz && !worthwhile(scan, bytes, length)) return false;
  if (scan.depth >= MAX_DEPTH || !scan.spend(Cost.region + length * Cost.decoded)) return false;
  const room = roomAt(scan.depth, length);
  if (room !== bytes) room.set(length < bytes.length ? bytes.subarray(0, length) : bytes);
  const { kinds, before, opaqueBytes, finds } = scan;
  scan.descend(room, step);
  const packed = headerless(scan, 0, length) || (lz && lzBytes(scan, 0, length));
  const known = packed || scanContainer(scan, 0, length);
  const sure = known && scan.finds > finds;
  if (!known) {
    scan.text = false;
    scan.valueStart = 0;
    scan.valueEnd = length;
    scan.words(0, length, false);
  }
  scan.ascend();
  scan.kinds = kinds;
  scan.before = before;
  scan.opaqueBytes = opaqueBytes;
  return sure;
}

/** Signs in a row that are taken for a word. */
const WORD = 7;

/** Cheap evidence that bytes may be a structured or compressed format, or have words in them. */
function worthwhile(scan: Scan, b: Uint8Array, length: number): boolean {
  if (isContainer(b, 0, length)) return true;
  if (mayDeflate(scan, b, 0, length) || mayBrotli(scan, b, 0, length)) return true;
  // Seven in a row: looked for at their last place first.
  for (let last = WORD - 1; last < length; ) {
    let at = last;
    while (at > last - WORD && b[at]! >= 0x30 && b[at]! < 0x7f) at--;
    if (at === last - WORD) return true;
    last = at + WORD;
  }
  return false;
}

/**
 * Walks a container up to `end` in place, as a frame of its own for its name to be told. Returns where the walker
 * stopped; what it has not told because the credit is spent is read as one text, and counts as walked.
 */
export function walk(scan: Scan, step: string, end: number, walker: (sink: BinarySink) => number): number {
  if (scan.depth >= MAX_DEPTH) return 0;
  scan.descend(scan.bytes, step);
  const { depth } = scan;
  let stopped = walker(new BinarySink(scan));
  // A walker that stops within an entry leaves it open.
  while (scan.depth > depth) scan.ascend();
  if (stopped < end && scan.spent) {
    scan.truncated = true;
    scan.text = false;
    scan.valueStart = stopped;
    scan.valueEnd = end;
    scan.words(stopped, end, false);
    stopped = end;
  }
  scan.ascend();
  return stopped;
}

/** Searches what a script packed and kept in a string, as recordings of a page are; false where it is something else. */
export function binaryString(scan: Scan, start: number, end: number): boolean {
  if (scan.depth >= MAX_DEPTH || !mayBeBinaryString(scan.bytes, start, end)) return false;
  const out = scan.take(end - start);
  const n = out === null ? -1 : binaryStringInto(scan.bytes, start, end, out);
  if (n < 0 || !(isGzip(out!, 0, n) || isZlib(out!, 0, n))) return false;
  enter(scan, out!, n, '');
  return true;
}

/** Compressed formats that do not tell themselves: tried, and believed where what comes out makes sense. */
function headerless(scan: Scan, start: number, end: number): boolean {
  const b = scan.bytes;
  if (mayDeflate(scan, b, start, end) && inflate(scan, start, end, 'deflate') > 0) return true;
  return (
    mayBrotli(scan, b, start, end) &&
    expand(scan, start, end, 'brotli', brotliInto, Cost.modelled, Cost.manyCodes) > 0
  );
}

/** Shorter texts come out of noise by chance. */
const LZ_LENGTH = 12;

/** lz-string tells its end: believed where that is where the bytes end, and what comes out is text. */
function lzBytes(scan: Scan, start: number, end: number): boolean {
  if (!mayBeLzBytes(scan.bytes, start, end)) return false;
  const room = Math.min((end - start) * 16 + 64, lzRoom(scan));
  const out = roomAt(scan.depth, room);
  const n = lzBytesInto(scan.bytes, start, end, out, room);
  scan.credit -= lzUnits * Cost.inflated;
  if (n < LZ_LENGTH || !textual(out, n)) return false;
  enter(scan, out, n, 'lz-string');
  return true;
}

/** The same without searching it; the room of the next depth is free until that is entered. */
function isLzBytes(scan: Scan, bytes: Uint8Array, length: number): boolean {
  if (!mayBeLzBytes(bytes, 0, length)) return false;
  const out = roomAt(scan.depth + 1, length * 16 + 64);
  const n = lzBytesInto(bytes, 0, length, out, length * 16 + 64);
  scan.credit -= lzUnits * Cost.inflated;
  return n >= LZ_LENGTH && textual(out, n);
}

function mayBrotli(scan: Scan, b: Uint8Array, start: number, end: number): boolean {
  if (!mayBeBrotli(b, start, end) || !scan.spend(Cost.manyCodes)) return false;
  const n = brotliInto(b, start, end, peeked);
  if (n < 5) return false;
  const kind = guess(peeked, n, n);
  return kind !== Guess.nothing && kind !== Guess.binary;
}

function mayDeflate(scan: Scan, b: Uint8Array, start: number, end: number): boolean {
  if (!mayInflate(b, start, end)) return false;
  if (!scan.spend(hasCodes(b, start) ? Cost.codes : Cost.run)) return false;
  let n = inflateInto(b, start, end, peeked);
  if (n < 0 && inflateEnd === 'open') n = inflatedBytes;
  if (n < 5) return false;
  const kind = guess(peeked, n, n);
  return kind !== Guess.nothing && kind !== Guess.binary;
}

/** Output of this many times the input is a bomb's: no more of it is read. */
const MOST_TIMES = 256;
/** Room that is given at first: so many times the input, and for what inflates at least so many bytes. */
const FIRST_TIMES = 4;
const FIRST_ROOM = 64 * 1024;

/** Bytes of a gzip member's trailer: a checksum and the length. */
const TRAILER = 8;

/** The members of a gzip file (RFC 1952 §2.2), one after the other; what does not inflate stays closed. */
function gunzip(scan: Scan, start: number, end: number): void {
  for (let from = start; from === start || isGzip(scan.bytes, from, end); ) {
    const stop = inflate(scan, gzipData(scan.bytes, from, end), end, 'gzip');
    if (stop === 0) {
      scan.opaqueBytes += end - from;
      return;
    }
    from = stop + TRAILER;
  }
}

function inflate(scan: Scan, start: number, end: number, step: string): number {
  if (start < 0 || start >= end) return 0;
  const codes = hasCodes(scan.bytes, start) ? Cost.codes : Cost.run;
  return expand(scan, start, end, step, inflateInto, Cost.inflated, codes);
}

/**
 * Decompresses as far as the credit goes and searches what comes out, in rooms that grow, as few inputs are bombs.
 * Setting up costs `codes` each time. What is cut off is read up to there. Returns where the data ends, at most `end`;
 * 0 where it is malformed: what came out until then is paid for, or the room where that is not told.
 */
function expand(
  scan: Scan,
  start: number,
  end: number,
  step: string,
  into: (bytes: Uint8Array, start: number, end: number, out: Uint8Array) => number,
  cost: number,
  codes: number,
): number {
  const inflates = into === inflateInto;
  let room = Math.max((end - start) * FIRST_TIMES + 64, inflates ? FIRST_ROOM : 0);
  for (;;) {
    if (!scan.spend(codes)) return 0;
    // What comes out is also read.
    const affordable = Math.min(MOST_AT_ONCE, Math.floor(scan.credit / (cost + Cost.read)));
    const most = Math.min((end - start) * MOST_TIMES + 64, affordable);
    if (most < LZ_LENGTH) {
      scan.truncated = true;
      return 0;
    }
    if (room * 2 > most) room = most;
    const out = roomAt(scan.depth, room);
    let n = into(scan.bytes, start, end, out.length === room ? out : out.subarray(0, room));
    scan.credit -= (n < 0 ? (inflates ? inflatedBytes : room) : n) * cost;
    let stop = inflates ? inflatedTo : end;
    if (n < 0) {
      if (!inflates || !isBeginning(out, inflatedBytes, step)) return 0;
      n = inflatedBytes;
      stop = end;
    } else if (n === room) {
      if (room < most) {
        room *= FIRST_TIMES;
        continue;
      }
      scan.truncated = true;
      stop = end;
    }
    if (n > 0) enter(scan, out, n, step);
    return stop;
  }
}

/** True where what was inflated last is the beginning of something: its input ran out, and it is none by chance. */
function isBeginning(out: Uint8Array, n: number, step: string): boolean {
  if (inflateEnd === 'malformed') return false;
  return step === 'gzip' ? n > 0 : n >= LZ_LENGTH && textual(out, Math.min(n, peeked.length));
}
