import { percentInto } from '../decode/percent.ts';
import { Cost } from './credit.ts';
import type { Mask } from './finds.ts';
import { quietWords } from './quiet-words.ts';
import { encode, roomAt } from './room.ts';
import type { Scan } from './scan.ts';
import { scanEscaped } from './scan-escaped.ts';
import { scanParameters } from './scan-parameters.ts';
import { MAX_DEPTH } from './trail.ts';
import { typedOnce } from './typed-once.ts';

const decoder = new TextDecoder();
/** The room of texts that are parts of their own: behind all depths. */
export const PART_ROOM = MAX_DEPTH + 1;

/** Searches an address's host, path and query (and fragment) and returns it with what was found masked. */
export function scanUrl(scan: Scan, url: string): string {
  const { bytes, length } = encode(url, PART_ROOM);
  const masks: Mask[] = [];
  scan.masks = masks;
  scanAddress(scan, bytes, length, 'url');
  scan.masks = null;
  const read = bytes.subarray(0, length);
  // What was too much to be read may hold more of what is to be masked.
  if (scan.truncated) return `${masked(read.subarray(0, pathOf(read, length)), [])}/…`;
  return masks.length === 0 ? url : masked(read, masks);
}

/** Where the path of an absolute address begins; its end where it has none. */
function pathOf(bytes: Uint8Array, end: number): number {
  let path = 0;
  for (let slashes = 0; path < end; path++) if (bytes[path] === 0x2f && ++slashes === 3) break;
  return path;
}

/** Where a host's labels before its last two begin and end: those that its owner may make up for each person. */
function labelsOf(bytes: Uint8Array, end: number): { from: number; to: number } {
  let from = 0;
  while (from < end && bytes[from] !== 0x2f) from++;
  from = Math.min(from + 2, end);
  let to = end;
  for (let dots = 0; to > from && dots < 2; ) if (bytes[--to] === 0x2e) dots++;
  return { from, to };
}

/** Searches the parts of an absolute address, under `url` or `header.referer`. */
export function scanAddress(scan: Scan, bytes: Uint8Array, end: number, location: string): void {
  const path = pathOf(bytes, end);
  let query = path;
  while (query < end && bytes[query] !== 0x3f && bytes[query] !== 0x23) query++;
  const labels = labelsOf(bytes, path);
  if (labels.to > labels.from) {
    scan.enter(bytes, end, `${location}.host`);
    quietWords(scan, labels.from, labels.to);
  }
  scan.enter(bytes, end, `${location}.path`);
  for (let i = path + 1; i < query; ) {
    if (!scan.spend(Cost.value)) {
      value(scan, i, query);
      break;
    }
    let stop = i;
    let escaped = false;
    while (stop < query && bytes[stop] !== 0x2f) if (bytes[stop++] === 0x25) escaped = true;
    if (stop > i) segment(scan, i, stop, escaped);
    i = stop + 1;
  }
  if (query >= end) return;
  scan.enter(bytes, end, `${location}.query`);
  scan.half = null;
  scanParameters(scan, query + 1, end, 0x26, true);
}

/** One path segment, percent-decoded. */
function segment(scan: Scan, from: number, to: number, escaped: boolean): void {
  if (!escaped) {
    value(scan, from, to);
    return;
  }
  const out = roomAt(0, to - from);
  const n = percentInto(scan.bytes, from, to, out, false);
  scan.valueStart = from;
  scan.valueEnd = to;
  scan.descend(out, '');
  if (!scanEscaped(scan, 0, n)) value(scan, 0, n);
  scan.ascend();
}

function value(scan: Scan, from: number, to: number): void {
  scan.valueStart = from;
  scan.valueEnd = to;
  const told = scan.items.length;
  scan.words(from, to, false);
  typedOnce(scan, from, to, scan.kinds, told);
}

/** The text with each found part replaced by its type's name in brackets. */
export function masked(bytes: Uint8Array, masks: Mask[]): string {
  masks.sort((a, b) => a.from - b.from || b.to - a.to);
  // All in one buffer, as a decoder takes its time for each call.
  const size = masks.reduce((sum, { dataType }) => sum + dataType.length + 2, bytes.length);
  const out = new Uint8Array(size);
  let length = 0;
  let at = 0;
  for (const { from, to, dataType } of masks) {
    if (from < at) continue;
    for (; at < from; at++) out[length++] = bytes[at]!;
    out[length++] = 0x5b;
    for (let i = 0; i < dataType.length; i++) out[length++] = dataType.charCodeAt(i);
    out[length++] = 0x5d;
    at = to;
  }
  out.set(bytes.subarray(at), length);
  return decoder.decode(out.subarray(0, length + bytes.length - at));
}
