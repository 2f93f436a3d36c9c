import { findByte } from '../decode/find-byte.ts';
import type { Item } from '../model/item.ts';
import { AT, DIGIT, JOIN } from './characters.ts';
import { Cost } from './credit.ts';
import type { TypedValue } from './finds.ts';
import type { Scan } from './scan.ts';
import { isEmail, isPhone } from './value-shapes.ts';

/** From this many entries on, people's addresses are an address book. */
export const LIST_SIZE = 3;
/** Largest text that is looked through for addresses, bytes. */
const LONGEST = 1 << 20;
/** Within so many bytes a list has its second separator. */
const HEAD = 1024;
/** One part of a text in so many must be an address. */
const SHARE = 5;

/**
 * Makes an address book of single contacts that stand in entries of one list, rows of one table or fields of one
 * name: their places differ in nothing but numbers. Contacts of JSON lists have been gathered already.
 */
export function gatherContacts(items: Item[], collected: TypedValue[] | null): void {
  if (items.length < LIST_SIZE) return;
  let contacts = 0;
  for (const item of items) if (isContact(item)) contacts++;
  if (contacts < LIST_SIZE) return;
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    if (!isContact(item)) continue;
    const place = item.location.replace(/\[\d+\]/g, '[]');
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [item]);
    else group.push(item);
  }
  for (const [place, group] of groups) {
    if (group.length < LIST_SIZE) continue;
    const first = group[0]!;
    const size = String(group.length);
    const at = place.indexOf('[]');
    // Up to where the places part; indexes before that are the same in all.
    const location = at < 0 ? first.location : common(group.map((item) => item.location));
    const excerpt = first.excerpt.replace(/\[contact-identifier\]/, `[contact-list] of ${size}`);
    items[items.indexOf(first)] = { ...first, dataType: 'contact-list', location, excerpt };
    const rest = new Set(group.slice(1));
    let kept = 0;
    for (const item of items) if (!rest.has(item)) items[kept++] = item;
    items.length = kept;
    collected?.push({ dataType: 'contact-list', value: size, location });
  }
}

function isContact({ dataType, label }: Item): boolean {
  return dataType === 'contact-identifier' && label === null;
}

/** What the places have in common before the index in which they part. */
function common(places: readonly string[]): string {
  const [first, ...others] = places as [string, ...string[]];
  let length = first.length;
  for (const place of others) {
    let k = 0;
    while (k < length && place[k] === first[k]) k++;
    length = k;
  }
  const start = first.slice(0, length).replace(/\[\d*$/, '');
  return start;
}

/** Cheap evidence that a text may list addresses: an at sign, or a plus among digits, and two separators soon. */
export function mayListContacts(b: Uint8Array, from: number, to: number, kinds: number): boolean {
  if (to - from < 24 || to - from > LONGEST) return false;
  if (
    (kinds & AT) === 0 &&
    ((kinds & JOIN) === 0 || (kinds & DIGIT) === 0 || findByte(b, 0x2b, from, to) < 0)
  )
    return false;
  let separators = 0;
  const stop = Math.min(to, from + HEAD);
  for (let i = from; i < stop; i++) if (isSeparator(b[i]!) && ++separators >= 2) return true;
  return false;
}

/**
 * Recognises addresses listed in one text: by commas, semicolons or lines, in a table of such values, in vCards
 * (RFC 6350). Returns false where it is no list.
 */
export function scanContactText(scan: Scan, from: number, to: number): boolean {
  const b = scan.bytes;
  if (!scan.spend((to - from) * Cost.read)) return false;
  let parts = 0;
  let found = 0;
  let cards = 0;
  for (let i = from; i < to; ) {
    let stop = i;
    while (stop < to && !isSeparator(b[stop]!)) stop++;
    const kind = partOf(b, i, stop);
    if (kind !== EMPTY) parts++;
    if (kind === ADDRESS) found++;
    if (kind === CARD) cards++;
    i = stop + 1;
  }
  if (cards > 0 && found > 0) {
    if (cards >= LIST_SIZE) tell(scan, cards);
    // A card alone may be the person's own.
    else if (cards > 1 || scan.finds === scan.before)
      scan.typed('contact-identifier', '[contact-identifier]', '');
    return true;
  }
  if (found < LIST_SIZE || found * SHARE < parts) return false;
  tell(scan, found);
  return true;
}

function tell(scan: Scan, count: number): void {
  // A text with escapes is read twice: as it stands, and without them.
  const last = scan.items.at(-1);
  if (last?.dataType === 'contact-list' && last.location === scan.locate()) return;
  scan.mark(scan.valueStart, scan.valueEnd, 'contact-list');
  scan.typed('contact-list', `[contact-list] of ${count}`, String(count));
}

const EMPTY = 0;
const OTHER = 1;
const ADDRESS = 2;
const CARD = 3;

/** Comma, semicolon, bar, tab, line end. */
function isSeparator(c: number): boolean {
  return c === 0x2c || c === 0x3b || c === 0x0a || c === 0x0d || c === 0x09 || c === 0x7c;
}

/** What one part is: an address alone, in angle brackets or quotes, or behind a property's name and a colon. */
function partOf(b: Uint8Array, start: number, end: number): number {
  let from = start;
  let to = end;
  while (from < to && isPadding(b[from]!)) from++;
  while (to > from && isPadding(b[to - 1]!)) to--;
  if (to <= from) return EMPTY;
  if (to - from === 11 && b[from + 5] === 0x3a && b[from] === 0x42 && b[from + 6] === 0x56) return CARD;
  const angle = b[to - 1] === 0x3e ? lastByte(b, 0x3c, from, to) : -1;
  if (angle >= from) {
    from = angle + 1;
    to--;
  }
  const colon = lastByte(b, 0x3a, from, to);
  const named = colon >= from;
  if (named) from = colon + 1;
  return isEmail(b, from, to) || isPhone(b, from, to, named && (b[start]! | 0x20) === 0x74) ? ADDRESS : OTHER;
}

function lastByte(b: Uint8Array, byte: number, from: number, to: number): number {
  let i = to - 1;
  while (i >= from && b[i] !== byte) i--;
  return i < from ? -1 : i;
}

function isPadding(c: number): boolean {
  return c === 0x20 || c === 0x22 || c === 0x27;
}

/** A key that is somebody's address: maps of people go by them. */
export function contactKey(scan: Scan, from: number, to: number, kinds: number): void {
  const phone = (kinds & DIGIT) !== 0 && scan.bytes[from] === 0x2b && isPhone(scan.bytes, from, to, false);
  if (!phone && !((kinds & AT) !== 0 && isEmail(scan.bytes, from, to))) return;
  if (scan.finds > scan.before) return;
  scan.typed('contact-identifier', '[contact-identifier]', '');
}
