import { AT, DIGIT, JOIN, KIND, LOWER, UPPER } from './characters.ts';
import { LIST_SIZE } from './contacts.ts';
import { Cost } from './credit.ts';
import type { RuleName } from './key-names.ts';
import { ruleAround, ruleOfKey } from './key-rules.ts';
import type { Scan } from './scan.ts';
import { MAX_PATH } from './trail.ts';
import { isEmail, isPhone } from './value-shapes.ts';

/** What all strings of an open list have in common so far, by path depth. */
const shapes = new Int32Array(MAX_PATH);
const counts = new Int32Array(MAX_PATH);
const firstItems = new Int32Array(MAX_PATH);
/** Digests in hex that stand in the objects of an open list, by path depth. */
const members = new Int32Array(MAX_PATH);

const UNKNOWN = -1;
const MIXED = 0;
const ADDRESSES = 1;
/** Digits that may be telephone numbers, or anything else. */
const NUMBERS = 2;
/** Plus the length: digests as text, all of one length. */
const DIGESTS = 16;

const HASHED_LIST_SIZE = 5;

export function openList(scan: Scan): void {
  const d = scan.pathDepth - 1;
  if (d >= MAX_PATH) return;
  shapes[d] = UNKNOWN;
  counts[d] = 0;
  members[d] = 0;
  firstItems[d] = scan.items.length;
}

/** Takes one string of a list into account. */
export function listElement(scan: Scan, from: number, to: number, kinds: number): void {
  const d = scan.pathDepth - 1;
  if (shapes[d] === MIXED) return;
  const shape = shapeOf(scan, from, to, kinds);
  counts[d]!++;
  if (shapes[d] === UNKNOWN) shapes[d] = shape;
  else if (shapes[d] !== shape) shapes[d] = isAddress(shapes[d]!) && isAddress(shape) ? NUMBERS : MIXED;
}

/** Takes a string in an object of a list into account: people may be told by their digests. */
export function listMember(scan: Scan, from: number, to: number, kinds: number): void {
  const length = to - from;
  if (length < 32 || length > 128 || (length & 7) !== 0 || kinds !== (LOWER | DIGIT)) return;
  const b = scan.bytes;
  for (let i = from; i < to; i++) if (b[i]! > 0x66) return;
  members[scan.pathDepth - 2]!++;
}

function isAddress(shape: number): boolean {
  return shape === ADDRESSES || shape === NUMBERS;
}

function shapeOf(scan: Scan, from: number, to: number, kinds: number): number {
  const b = scan.bytes;
  const length = to - from;
  if (length > 128 || length < 6) return MIXED;
  if ((kinds & (UPPER | LOWER)) === 0) {
    if (!isPhone(b, from, to, true)) return MIXED;
    return b[from] === 0x2b ? ADDRESSES : NUMBERS;
  }
  if ((kinds & AT) !== 0) {
    scan.credit -= Cost.compared;
    if (isEmail(b, from, to)) return ADDRESSES;
  }
  if (length < 10 || (kinds & DIGIT) === 0) {
    // Ten random bytes in base64 have a digit nine times in ten: one without does not break the list.
    if (length < 10 || (kinds & UPPER) === 0 || (kinds & LOWER) === 0) return MIXED;
  }
  for (let i = from; i < to; i++) if ((KIND[b[i]!]! & (7 | JOIN)) === 0 && b[i] !== 0x3d) return MIXED;
  return DIGESTS + length;
}

/** At a list's end: an address book, plain or hashed, takes the place of the single contacts found in it. */
export function closeList(scan: Scan): void {
  const d = scan.pathDepth - 1;
  const first = firstItems[d]!;
  const shape = shapes[d]!;
  let contacts = 0;
  let own = 0;
  for (let n = first; n < scan.items.length; n++) {
    const item = scan.items[n]!;
    if (item.dataType === 'contact-identifier' && item.label === null) contacts++;
    else if (item.label !== null) own++;
  }
  const listed = shape === ADDRESSES || (shape === NUMBERS && namesPeople(scan));
  const plain =
    (contacts >= LIST_SIZE && entriesWithContacts(scan, first) >= LIST_SIZE) ||
    (listed && counts[d]! >= LIST_SIZE);
  // Objects have digests of many things: those of people stand under a name that says so.
  const hashed =
    (shape > DIGESTS && counts[d]! >= HASHED_LIST_SIZE && (own > 0 || namesPeople(scan))) ||
    (members[d]! >= HASHED_LIST_SIZE && namesPeople(scan));
  if (!plain && !hashed) return;
  if (contacts > 0) {
    let kept = first;
    for (let n = first; n < scan.items.length; n++) {
      const item = scan.items[n]!;
      if (item.dataType !== 'contact-identifier' || item.label !== null) scan.items[kept++] = item;
    }
    scan.items.length = kept;
  }
  scan.pathDepth--;
  const size = String(counts[d]! > 0 ? counts[d]! : scan.pathIndex[d]! + 1);
  scan.typed('contact-list', `[contact-list] of ${size}`, size);
  scan.pathDepth++;
}

/** How many entries of the list hold a contact: one person's three addresses are no address book. */
function entriesWithContacts(scan: Scan, first: number): number {
  scan.pathDepth--;
  const list = scan.locate();
  scan.pathDepth++;
  const entries = new Set<string>();
  for (let n = first; n < scan.items.length; n++) {
    const { dataType, label, location } = scan.items[n]!;
    if (dataType === 'contact-identifier' && label === null)
      entries.add(location.slice(0, location.indexOf(']', list.length) + 1) || location);
  }
  return entries.size;
}

/** By the list's own key, or by the key of the object that it stands in. */
function namesPeople(scan: Scan): boolean {
  return isPeople(ruleOfKey(scan)) || isPeople(ruleAround(scan));
}

function isPeople(rule: RuleName | null): boolean {
  return rule === 'recipient' || rule === 'phone' || rule === 'email';
}
