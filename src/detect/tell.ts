import type { DataTypeMember } from '../model/data-types.ts';
import { isHashedContact } from './hashed-contact.ts';
import type { Scan } from './scan.ts';

const POSSESSIVE = /['’]s\b/;

/** Tells a value with its own text, but for one that holds an identifier or names a person. */
export function show(scan: Scan, dataType: DataTypeMember, from: number, to: number): true {
  const text = scan.textOf(from, to);
  // `Ada's iPhone` names a person.
  const hidden = holdsOwn(scan) || (to - from > 4 && POSSESSIVE.test(text));
  scan.typed(dataType, hidden ? `[${dataType}]` : text, text);
  return true;
}

/** Tells a value by its data type alone, and masks it. */
export function mask(scan: Scan, dataType: DataTypeMember, from: number, to: number): true {
  if (!holdsOwn(scan)) scan.mark(from, to, dataType);
  scan.typed(dataType, `[${dataType}]`, scan.collected === null ? '' : scan.textOf(from, to));
  return true;
}

/** Somebody's number or address: a contact, where it is not the person's own. */
export function contact(scan: Scan, from: number, to: number): true {
  return holdsOwn(scan) ? true : mask(scan, 'contact-identifier', from, to);
}

/** The digest of such a one, by its name. */
export function hashedContact(scan: Scan, from: number, to: number): boolean {
  if (!isHashedContact(scan, from, to)) return false;
  if (holdsOwn(scan)) return true;
  scan.mark(from, to, 'contact-identifier');
  scan.typed('contact-identifier', '[contact-identifier]', '', true);
  return true;
}

/** True where an identifier stands in the value in hand, so that it may not be shown. */
function holdsOwn(scan: Scan): boolean {
  return scan.finds > scan.before;
}
