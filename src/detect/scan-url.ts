import { percentInto } from '../decode/percent.ts';
import type { DataTypeMember } from '../model/data-types.ts';
import { enter } from './detect.ts';
import type { Scan } from './scan.ts';
import { scanParameters } from './scan-parameters.ts';
import { typedValue } from './typed.ts';

const encoder = new TextEncoder();

/** Searches an address's path and query (and fragment) and returns it with what was found masked. */
export function scanUrl(scan: Scan, url: string): string {
  const bytes = encoder.encode(url);
  const masks: { from: number; to: number; dataType: DataTypeMember }[] = [];
  scan.onHit = (from, to, dataType) => masks.push({ from, to, dataType });
  addressParts(scan, bytes, 'url');
  scan.onHit = null;
  return masks.length === 0 ? url : masked(bytes, masks);
}

/** Searches the parts of an absolute address under `url` or `header.referer`. */
export function addressParts(scan: Scan, bytes: Uint8Array, location: string): void {
  const end = bytes.length;
  let path = 0;
  for (let slashes = 0; path < end && path < 2048; path++) if (bytes[path] === 0x2f && ++slashes === 3) break;
  let query = path;
  while (query < end && bytes[query] !== 0x3f && bytes[query] !== 0x23) query++;
  const { onHit } = scan;
  scan.bytes = bytes;
  enter(scan, `${location}.path`);
  for (let i = path + 1; i < query; ) {
    let stop = i;
    let escaped = false;
    while (stop < query && bytes[stop] !== 0x2f) if (bytes[stop++] === 0x25) escaped = true;
    if (stop > i) segment(scan, i, stop, escaped);
    i = stop + 1;
  }
  scan.onHit = onHit;
  if (query < end) {
    scan.bytes = bytes;
    enter(scan, `${location}.query`);
    scanParameters(scan, query + 1, end, 0x26, true);
  }
}

function segment(scan: Scan, from: number, to: number, escaped: boolean): void {
  const { bytes, onHit } = scan;
  if (escaped) {
    const out = new Uint8Array(to - from);
    const n = percentInto(bytes, from, to, out, false);
    if (onHit !== null) scan.onHit = (_from, _to, dataType) => onHit(from, to, dataType);
    scan.bytes = out;
    scan.valueStart = 0;
    scan.valueEnd = n;
    scan.words(0, n, false);
    typedValue(scan, 0, n, scan.kinds);
    scan.bytes = bytes;
    scan.onHit = onHit;
  } else {
    scan.valueStart = from;
    scan.valueEnd = to;
    scan.words(from, to, false);
    typedValue(scan, from, to, scan.kinds);
  }
}

const decoder = new TextDecoder();

/** The text with each found part replaced by its type's name in brackets. */
export function masked(
  bytes: Uint8Array,
  masks: { from: number; to: number; dataType: DataTypeMember }[],
): string {
  masks.sort((a, b) => a.from - b.from || b.to - a.to);
  let text = '';
  let at = 0;
  for (const { from, to, dataType } of masks) {
    if (from < at) continue;
    text += `${decoder.decode(bytes.subarray(at, from))}[${dataType}]`;
    at = to;
  }
  return text + decoder.decode(bytes.subarray(at));
}
