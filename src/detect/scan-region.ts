import type { Scan } from './scan.ts';
import { scanJson } from './scan-json.ts';

/** Searches a region whose format is not declared: told by its first bytes. */
export function scanRegion(scan: Scan, start: number, end: number): void {
  const b = scan.bytes;
  let i = start;
  while (i < end && b[i]! <= 0x20) i++;
  scan.text = true;
  scan.valueStart = start;
  scan.valueEnd = end;
  const c = b[i];
  if (c === 0x7b || c === 0x5b || c === 0x22) scanJson(scan, i, end);
  else scan.words(start, end, false);
}
