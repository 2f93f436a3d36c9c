import { findByte } from '../decode/find-byte.ts';
import { mayListContacts, scanContactText } from './contacts.ts';
import { opensJson, scanTextContainer } from './containers.ts';
import { Guess, guess } from './guess.ts';
import type { Scan } from './scan.ts';
import { binaryString, scanBinary } from './scan-binary.ts';
import { scanJson } from './scan-json.ts';
import { scanMultipart } from './scan-multipart.ts';
import { scanParameters } from './scan-parameters.ts';
import { typedOnce } from './typed-once.ts';

/** Searches a region whose format is not declared: told by its first bytes. */
export function scanRegion(scan: Scan, start: number, end: number): void {
  if (end <= start) return;
  const b = scan.bytes;
  const n = Math.min(end - start, 64);
  const kind = guess(start === 0 ? b : b.subarray(start, start + n), n, end - start);
  if (kind === Guess.text) {
    // Its first bytes may pass for text.
    if (b[start] !== 0x78 || !binaryString(scan, start, end)) scanText(scan, start, end);
    // Behind a short boundary a part's bytes begin soon.
  } else if (b[start] !== 0x2d || !scanParts(scan, start, end)) scanBinary(scan, start, end, kind);
}

function scanParts(scan: Scan, start: number, end: number): boolean {
  if (scan.nested >= MOST_NESTED) return false;
  scan.nested++;
  const read = scanMultipart(scan, start, end);
  scan.nested--;
  return read;
}

/** Texts in parts of texts that are told apart; what is deeper is read as words. */
const MOST_NESTED = 12;

/** Searches text: JSON, a form, or words. */
export function scanText(scan: Scan, start: number, end: number): void {
  if (scan.nested >= MOST_NESTED) {
    scan.truncated = true;
    scan.text = true;
    scan.valueStart = start;
    scan.valueEnd = end;
    scan.words(start, end, false);
    return;
  }
  scan.nested++;
  scanFormat(scan, start, end);
  scan.nested--;
}

function scanFormat(scan: Scan, start: number, end: number): void {
  const b = scan.bytes;
  let i = start;
  while (i < end && b[i]! <= 0x20) i++;
  scan.text = true;
  scan.valueStart = start;
  scan.valueEnd = end;
  if (scanTextContainer(scan, i, end)) return;
  switch (textFormat(b, i, end)) {
    case 'json':
      scanJson(scan, i, end);
      return;
    case 'form':
      scanParameters(scan, i, end, 0x26, true);
      return;
    case 'multipart':
      if (scanMultipart(scan, i, end)) return;
      break;
    default:
  }
  const told = scan.items.length;
  scan.words(start, end, false);
  if (end - start < 2048) typedOnce(scan, start, end, scan.kinds, told);
  else if (mayListContacts(b, start, end, scan.kinds)) scanContactText(scan, start, end);
}

function textFormat(b: Uint8Array, start: number, end: number): 'json' | 'form' | 'multipart' | 'text' {
  const first = b[start];
  if (first === 0x7b || first === 0x22) return 'json';
  if (first === 0x5b) return opensJson(b, start, end) ? 'json' : 'text';
  if (first === 0x2d && b[start + 1] === 0x2d) return 'multipart';
  // A packet's prefix before JSON (`42["event",{…}]`, `data: {…}`), or a first parameter's name.
  const stop = Math.min(end, start + 64);
  for (let i = start; i < stop; i++) {
    const c = b[i]!;
    if ((c === 0x7b || c === 0x5b) && (b[i + 1] === 0x22 || b[i + 1] === 0x7b || b[i + 1] === 0x5b))
      return 'json';
    if (c === 0x3d) return i > start && findByte(b, 0x26, i, end) > 0 ? 'form' : 'text';
    if (c === 0x20 || c === 0x26 || c === 0x3f) return 'text';
  }
  return 'text';
}
