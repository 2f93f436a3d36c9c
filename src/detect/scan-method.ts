import { quietWords } from './quiet-words.ts';
import { encode } from './room.ts';
import type { Scan } from './scan.ts';
import { PART_ROOM } from './scan-url.ts';

/** Of HTTP, WebDAV and our own witnesses. */
const USUAL = /^[A-Z-]{1,15}$/;

/** True where a method is a word, and no page's own making. */
export function isUsualMethod(method: string): boolean {
  return USUAL.test(method);
}

/** Searches a method, which a page may make up (RFC 9110, section 9.1). */
export function scanMethod(scan: Scan, method: string): void {
  if (isUsualMethod(method)) return;
  const { bytes, length } = encode(method, PART_ROOM);
  scan.enter(bytes, length, 'method');
  quietWords(scan, 0, length);
}
