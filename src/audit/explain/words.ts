import type { PolicyDocument } from '../../model/claim.ts';
import type { DocumentType } from '../../model/vocabulary.ts';

const NUMBER = new Intl.NumberFormat('en-GB');
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `1,284`. */
export const number = (n: number): string => NUMBER.format(n);

/** `once`, `twice`, `3 times`. */
export function times(n: number): string {
  if (n === 1) return 'once';
  return n === 2 ? 'twice' : `${number(n)} times`;
}

/** `1 session`, `3 sessions`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : many}`;
}

/** `a, b and c`; past `most`, `a, b, c and 8 more`. */
export function listed(items: readonly string[], most = 4): string {
  if (items.length <= most) return LIST.format(items);
  const shown = items.slice(0, most - 1);
  return LIST.format([...shown, `${number(items.length - shown.length)} more`]);
}

/** `25 August 2016`; what is no date stays as it is. */
export function longDate(iso: string): string {
  const time = Date.parse(iso.slice(0, 10));
  return Number.isNaN(time) ? iso : DATE.format(time);
}

/** First letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** First letter in lower case, unless the word is all capitals or a name that the caller keeps. */
export function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const DOCUMENTS: Record<DocumentType, readonly [one: string, many: string]> = {
  policy: ['policy', 'policies'],
  announcement: ['announcement', 'announcements'],
  faq: ['FAQ', 'FAQ articles'],
  cookie: ['cookie notice', 'cookie notices'],
  supplement: ['supplement', 'supplements'],
};

/**
 * `the policy of 25 August 2016`; those of one date together: `the policy and the FAQ of 25 August 2016`, `the FAQ articles
 * of 25 August 2016`. What names no date is told by the day it was read: `the FAQ read on 26 November 2026`.
 */
export function documentsPhrase(documents: readonly PolicyDocument[]): string {
  const byDate = new Map<string, Map<DocumentType, number>>();
  for (const { type, undated, effectiveDate } of documents) {
    const when = `${undated ? 'read on' : 'of'} ${longDate(effectiveDate)}`;
    const kinds = byDate.get(when) ?? new Map<DocumentType, number>();
    byDate.set(when, kinds.set(type, (kinds.get(type) ?? 0) + 1));
  }
  const named = ([type, n]: [DocumentType, number]) => `the ${DOCUMENTS[type][n === 1 ? 0 : 1]}`;
  return LIST.format([...byDate].map(([when, kinds]) => `${LIST.format([...kinds].map(named))} ${when}`));
}
