import { Guess, guess } from './guess.ts';
import type { Scan } from './scan.ts';
import { scanRegion } from './scan-region.ts';

/** Bytes that are looked at. */
const HEAD = 64;

/**
 * Searches what percent-encoding held where that is bytes, `%1F%8B…`; false where it is text, in whatever encoding. The value's
 * key stays.
 */
export function scanEscaped(scan: Scan, from: number, to: number): boolean {
  const head = scan.bytes.subarray(from, Math.min(to, from + HEAD));
  const kind = guess(head, head.length, to - from);
  if (kind === Guess.nothing || kind === Guess.text || (kind === Guess.binary && !hasControl(head)))
    return false;
  const { keyStart, keyEnd, text } = scan;
  scan.valueStart = from;
  scan.valueEnd = to;
  scanRegion(scan, from, to);
  scan.keyStart = keyStart;
  scan.keyEnd = keyEnd;
  scan.text = text;
  return true;
}

/** True where a byte is one that no text has, in code pages neither. */
function hasControl(head: Uint8Array): boolean {
  return head.some((c) => c < 0x20 && c !== 0x09 && c !== 0x0a && c !== 0x0d);
}
