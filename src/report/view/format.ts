/**
 * Numbers, sizes, dates and plurals as a person reads them, by Intl. The words of the product are English, so
 * they are formatted for one locale; the time zone is the caller's: the report is written in UTC, the pages show
 * the person's own.
 */
export const LOCALE = 'en-GB';

/** An IANA time zone, or undefined for the zone of the machine that formats. */
export type Zone = string | undefined;

const numbers = new Intl.NumberFormat(LOCALE);
const plurals = new Intl.PluralRules(LOCALE);
const lists = new Intl.ListFormat(LOCALE, { style: 'long', type: 'conjunction' });
const names = new Intl.Collator(LOCALE);
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** `1,284`. */
export function number(n: number): string {
  return numbers.format(n);
}

/** `one` or `other`, whichever the count takes. */
export function plural(n: number, one: string, other: string): string {
  return plurals.select(n) === 'one' ? one : other;
}

/** `1 company`, `1,284 transmissions`. */
export function counted(n: number, one: string, other: string): string {
  return `${number(n)} ${plural(n, one, other)}`;
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A small count as a word, for sentences; larger ones as digits. */
export function inWords(n: number): string {
  return SMALL[n] ?? number(n);
}

/** `policy, announcement and FAQ`. */
export function listed(words: readonly string[]): string {
  return lists.format(words);
}

/** Names in the order of the alphabet, the same on every machine: the numbers of findings hang on it. */
export function byName(a: string, b: string): number {
  return names.compare(a, b);
}

/** First letter as a capital: a label at the head of a line. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase(LOCALE) + words.slice(1);
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function unitOf(bytes: number): number {
  let unit = 0;
  for (let rest = bytes; rest >= 999.5 && unit < UNITS.length - 1; rest /= 1000) unit++;
  return unit;
}

function inUnit(bytes: number, unit: number): number {
  const value = bytes / 1000 ** unit;
  return unit > 1 && value < 9.95 ? Math.round(value * 10) / 10 : Math.round(value);
}

/** `812 bytes`, `664 kB`, `1.2 MB` (decimal units, as browsers show them). */
export function size(bytes: number): string {
  return inWordsOf(bytes, unitOf(bytes));
}

function inWordsOf(bytes: number, unit: number): string {
  return new Intl.NumberFormat(LOCALE, {
    style: 'unit',
    unit: UNITS[unit],
    unitDisplay: unit === 0 ? 'long' : 'short',
  }).format(inUnit(bytes, unit));
}

/**
 * `412 of 664 kB`: both in the unit of the whole. A part that would look like none or like all of it there stands in a
 * finer unit: `412 bytes of 2 kB`, `1,999 kB of 2 MB`.
 */
export function sizeOf(part: number, whole: number): string {
  const unit = unitOf(whole);
  const value = inUnit(part, unit);
  if (value === 0 && part > 0) return `${size(part)} of ${size(whole)}`;
  let finer = unit;
  while (part < whole && finer > 0 && inUnit(part, finer) >= inUnit(whole, finer)) finer--;
  return finer < unit ? `${inWordsOf(part, finer)} of ${size(whole)}` : `${number(value)} of ${size(whole)}`;
}

function format(iso: string | number, key: string, options: Intl.DateTimeFormatOptions, zone: Zone): string {
  const time = typeof iso === 'number' ? iso : Date.parse(iso);
  if (!Number.isFinite(time)) return String(iso);
  // A date without a time means the same day everywhere.
  const dayOnly = typeof iso === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const timeZone = dayOnly ? 'UTC' : zone;
  const id = `${key} ${timeZone ?? ''}`;
  let formatter = dateFormats.get(id);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(LOCALE, { ...options, timeZone });
    dateFormats.set(id, formatter);
  }
  return formatter.format(time);
}

/** `25 August 2016`; what is no date is given back as it is. */
export function date(iso: string | number, zone?: Zone): string {
  return format(iso, 'date', { day: 'numeric', month: 'long', year: 'numeric' }, zone);
}

/** `25 Aug 2016`. */
export function shortDate(iso: string | number, zone?: Zone): string {
  return format(iso, 'short', { day: 'numeric', month: 'short', year: 'numeric' }, zone);
}

/** `09:12`. */
export function clock(iso: string | number, zone?: Zone): string {
  return format(iso, 'clock', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, zone);
}

/** `09:12:04`. */
export function seconds(iso: string | number, zone?: Zone): string {
  return format(
    iso,
    'seconds',
    { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
    zone,
  );
}

/** What times of a zone are told in: `UTC`, `GMT+1`. */
export function zoneName(iso: string | number, zone?: Zone): string {
  const time = typeof iso === 'number' ? iso : Date.parse(iso);
  if (!Number.isFinite(time)) return zone ?? '';
  const parts = new Intl.DateTimeFormat(LOCALE, { timeZone: zone, timeZoneName: 'short' }).formatToParts(
    time,
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** `09:12 – 09:54`; one time where both fall in the same minute; with days where they differ. */
export function span(first: string | number, last: string | number, zone?: Zone): string {
  if (date(first, zone) !== date(last, zone)) {
    return `${shortDate(first, zone)}, ${clock(first, zone)} – ${shortDate(last, zone)}, ${clock(last, zone)}`;
  }
  const [from, till] = [clock(first, zone), clock(last, zone)];
  return from === till ? from : `${from} – ${till}`;
}

/** `42 minutes`, `30 seconds`, `2 hours`; `less than a second` where it rounds to none. */
export function duration(milliseconds: number): string {
  const s = Math.round(milliseconds / 1000);
  if (s < 1) return 'less than a second';
  if (s < 90) return counted(s, 'second', 'seconds');
  const m = Math.round(s / 60);
  if (m < 120) return counted(m, 'minute', 'minutes');
  return counted(Math.round(m / 60), 'hour', 'hours');
}
