import type { DataType } from '../../model/data-types.ts';
import type { ParsedSentence } from './clauses.ts';

/** What an address book tells of each person in it. */
const IN_BOOK: ReadonlySet<DataType> = new Set([
  'name',
  'phone-number',
  'email-address',
  'date-of-birth',
  'postal-address',
  'profile-photo',
]);

/** "We store your contacts. We keep their names and numbers.": of those in the address book, which it is of. */
export function ofContacts(
  s: ParsedSentence,
  types: readonly DataType[],
  spoken: readonly DataType[],
): DataType[] {
  if (spoken.length === 0 || !spoken.every((t) => t === 'contact-list') || !types.some((t) => IN_BOOK.has(t)))
    return [...types];
  const their = s.tokens.findIndex((t) => t.low === 'their');
  if (their < 0 || !s.data.some((m) => m.level === 'typed' && m.first >= their && m.first <= their + 2))
    return [...types];
  // "Users can hide their names": whose they are is said here.
  const others = s.parties.some((p) => p.first < their && p.kind !== 'self' && p.kind !== 'user');
  const yours = s.data.some((m) => m.last < their);
  if (others || yours) return [...types];
  return [...new Set(types.map((t) => (IN_BOOK.has(t) ? 'contact-list' : t)))];
}
