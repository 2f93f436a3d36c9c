import type { Identifier } from '../model/identity.ts';
import { addEmail } from './email-variants.ts';
import { addPhone } from './phone-variants.ts';

/** One way in which an identifier may be written, before any encoding. */
export interface Variant {
  text: string;
  /** How a neighbour may not extend it: a longer number, a longer address, a longer word. */
  edge: 'digits' | 'email' | 'name' | 'text';
  /** Written often enough that people hash it in this form. */
  hashed: boolean;
  /** Searched for as it stands; false where a shorter spelling in it is found anyway. */
  plain: boolean;
}

/** Letters without their marks: `Müller` to `Muller`, with the few letters that Unicode does not decompose. */
export function foldToAscii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØłŁđĐßæÆœŒıþÞ]/g, (c) => SPECIAL_FOLDS[c] ?? c);
}

const SPECIAL_FOLDS: Record<string, string> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ı: 'i',
  þ: 'th',
  Þ: 'Th',
};

const UUID = /^\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/**
 * All spellings of an identifier, made from its value and type alone. With `brief` only those that address
 * books are sent in, for thousands of them.
 */
export function variantsOf(identifier: Identifier, brief = false): Variant[] {
  const value = identifier.value.trim();
  const variants = new Map<string, Variant>();
  const add: Add = (text, edge, hashed = true, plain = true) => {
    if (text !== '' && !variants.has(text)) variants.set(text, { text, edge, hashed, plain });
  };
  const dataType = identifier.dataType;
  const composed = value.normalize('NFC');
  const digitsOnly = /^\d+$/.test(value);
  if (EMAIL.test(value)) {
    addEmail(value, add);
  } else if (
    dataType === 'phone-number' ||
    (dataType === 'contact-identifier' && /^\+?[\d\s().-]{7,}$/.test(value))
  ) {
    addPhone(value, add, brief);
  } else if (UUID.test(value)) {
    addUuid(value, add);
  } else if (dataType === 'name') {
    addName(value, add, brief);
  } else if (dataType === 'date-of-birth' && datesIn(value).length > 0) {
    add(value, 'text');
    for (const date of datesIn(value)) addDate(date, add);
  } else if (dataType === 'gender') {
    add(value, 'text');
    addGender(value, add);
  } else if (digitsOnly) {
    add(value, 'digits');
    add(`${value}@lid`, 'text', true, false);
  } else {
    add(value, 'text');
    add(composed, 'text', false);
    if (/^[\w.@-]+$/.test(value)) add(value.toLowerCase(), 'text');
    if (dataType === 'postal-address') addStreet(value, add);
    if (dataType === 'username') {
      const bare = value.replace(/^@/, '');
      add(bare, 'text');
      add(`@${bare}`, 'text', true, false);
      add(`@${bare.toLowerCase()}`, 'text', true, false);
      add(bare.toUpperCase(), 'text');
    }
  }
  if (variants.size === 0) add(value, 'text');
  return [...variants.values()];
}

/** Takes a spelling: with what may not stand beside it, whether it is hashed, and whether it is searched for as it stands. */
export type Add = (text: string, edge: Variant['edge'], hashed?: boolean, plain?: boolean) => void;

const FEMALE = /^(?:f|female|woman|w|weiblich|frau|femme|feminin|mujer|femenino|mulher|donna|femmina)$/;
const MALE = /^(?:m|male|man|männlich|mann|homme|masculin|hombre|masculino|homem|uomo|maschio)$/;

/**
 * Meta, Snap and Pinterest ask for a digest of one letter under `ge` (developers.facebook.com/docs/marketing-api/conversions-api/parameters/customer-information-parameters,
 * developers.snap.com/api/marketing-api/Conversions-API/Parameters): as it stands, a letter tells nothing.
 */
function addGender(value: string, add: Add): void {
  const lower = value.toLowerCase();
  add(lower, 'text');
  const letter = FEMALE.test(lower) ? 'f' : MALE.test(lower) ? 'm' : '';
  add(letter, 'text', true, false);
}

/**
 * The line with the house's number, which Google asks for hashed in lower case (`street_address` of
 * developers.google.com/analytics/devguides/collection/ga4/uid-data).
 */
function addStreet(value: string, add: Add): void {
  const street = value.split(/[,;\n]/).find((part) => /\p{L}/u.test(part) && /\d/.test(part));
  if (street !== undefined && street.trim().length >= 6)
    add(street.trim().toLowerCase(), 'text', true, false);
}

function addUuid(value: string, add: Add): void {
  const plain = value.replace(/[{}-]/g, '');
  const dashed = plain.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  add(value, 'text');
  for (const form of [dashed, plain]) {
    add(form.toLowerCase(), 'text');
    add(form.toUpperCase(), 'text');
  }
}

interface CalendarDate {
  year: string;
  month: string;
  day: string;
}

/** The dates that a day, a month and a year may be, in whatever order they are written; both where one cannot tell. */
function datesIn(value: string): CalendarDate[] {
  const iso = /^(\d{4})[-./ ]?(\d{1,2})[-./ ]?(\d{1,2})(?:T.*)?$/.exec(value);
  const other = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(value);
  const read = iso
    ? [[iso[1], iso[2], iso[3]]]
    : other
      ? [
          [other[3], other[2], other[1]],
          [other[3], other[1], other[2]],
        ]
      : [];
  return read
    .map(([year = '', month = '', day = '']) => ({
      year,
      month: month.padStart(2, '0'),
      day: day.padStart(2, '0'),
    }))
    .filter(
      ({ month, day }) => Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31,
    );
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The spellings of a date that forms, databases and advertisers' hashes have. */
function addDate({ year, month, day }: CalendarDate, add: Add): void {
  const name = MONTHS[Number(month) - 1]!;
  const [m, d] = [String(Number(month)), String(Number(day))];
  for (const sign of ['-', '/', '.']) {
    add([year, month, day].join(sign), 'text');
    add([day, month, year].join(sign), 'text');
    add([month, day, year].join(sign), 'text');
    add([d, m, year].join(sign), 'text', false);
    add([m, d, year].join(sign), 'text', false);
  }
  add(`${year}-${month}-${day}T00:00:00`, 'text', false);
  add(`${year}${month}${day}`, 'digits');
  add(`${day}${month}${year}`, 'digits');
  add(`${month}${day}${year}`, 'digits');
  for (const written of [name, name.slice(0, 3)]) {
    add(`${written} ${d}, ${year}`, 'text', false);
    add(`${d} ${written} ${year}`, 'text', false);
  }
}

/** Shorter names joined by a sign are words and hosts as often: `jo-li`. */
const SHORTEST_JOINED = 9;

function addName(value: string, add: Add, brief: boolean): void {
  const words = value.split(/[\s,]+/).filter((w) => w !== '');
  const comma = /^(.+?),\s*(.+)$/.exec(value);
  const first = comma ? comma[2]! : words.slice(0, -1).join(' ');
  const last = comma ? comma[1]! : (words.at(-1) ?? '');
  const full = first === '' ? last : `${first} ${last}`;
  const forms =
    first === ''
      ? [full]
      : [
          full,
          `${last}, ${first}`,
          `${first}${last}`.replaceAll(' ', ''),
          `${last} ${first}`,
          `${last},${first}`,
        ];
  const ends = first.includes(' ') ? [`${first.slice(0, first.indexOf(' '))} ${last}`] : [];
  for (const form of [value, ...forms, ...ends]) {
    for (const cased of [form, foldToAscii(form)]) {
      add(cased, 'name');
      add(cased.toLowerCase(), 'name');
      add(cased.toUpperCase(), 'name', false);
    }
    if (brief) continue;
    // Other ways to write the same letters: composed or not, with a capital, without an umlaut, with a plain apostrophe.
    for (const other of [
      form.normalize('NFC'),
      form.normalize('NFD'),
      form.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()),
      form.normalize('NFC').replace(/[äöüÄÖÜß]/g, (letter) => UMLAUTS[letter]!),
      form.replaceAll('\u2019', "'"),
      ...turkish(form),
    ])
      add(other, 'name', false);
  }
  if (brief || first === '') return;
  // As documents have it: `MÜLLER Jürgen`.
  const loud = last.toUpperCase();
  for (const form of [`${first} ${loud}`, `${loud} ${first}`, `${loud}, ${first}`]) add(form, 'name', false);
  // In file names and addresses: `Ada_Lovelace_CV.pdf`. With a dot it is the first part of an e-mail address.
  for (const form of [full, `${last} ${first}`, ...ends])
    for (const cased of new Set([form, foldToAscii(form)])) {
      if (cased.length < SHORTEST_JOINED || cased.split(' ').some((word) => word.length < 3)) continue;
      for (const sign of '_-+') add(cased.toLowerCase().replaceAll(' ', sign), 'name', false);
    }
  // Advertisers hash each alone, in lower case without punctuation (Meta's customer information parameters `fn` and `ln`:
  // developers.facebook.com/docs/marketing-api/conversions-api/parameters/customer-information-parameters).
  for (const alone of [first, first.split(' ')[0]!, last]) {
    const lower = alone.normalize('NFC').toLowerCase();
    for (const form of [lower, lower.replace(/[^\p{L}\p{N}]/gu, ''), foldToAscii(lower)])
      add(form, 'name', true, false);
  }
}

/** Lower and upper case where a name has letters of Turkish or Azerbaijani alone, whose `i` has its dot in both. */
function turkish(name: string): string[] {
  return /[ğşıİĞŞ]/.test(name) ? [name.toLocaleLowerCase('tr'), name.toLocaleUpperCase('tr')] : [];
}

const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };
