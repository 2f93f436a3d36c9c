import type { Scan } from './scan.ts';

/** Searches a stretch for the person's own values alone: what cannot be opened there is not counted as closed. */
export function quietWords(scan: Scan, from: number, to: number): void {
  const { opaqueBytes } = scan;
  scan.words(from, to, false);
  scan.opaqueBytes = opaqueBytes;
}
