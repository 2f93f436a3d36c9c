import { createHash } from 'node:crypto';
import type { Identifier } from '../../model/identity.ts';
import type { Seeded } from '../seeded.ts';
import { strung } from './pieces.ts';

/** The person whose values are searched for in hostile inputs. */
export const IDENTITY: readonly Identifier[] = [
  { dataType: 'phone-number', value: '+4915155501234' },
  { dataType: 'email-address', value: 'ada.moreno@mail.example' },
  { dataType: 'name', value: 'Ada Moreño' },
  { dataType: 'username', value: 'ada_mor88' },
  { dataType: 'user-id', value: '5282164089610' },
];

/** More spellings of these values, as pages have them. */
const SPELLINGS = [
  ...IDENTITY.map(({ value }) => value),
  ...['0151 55501234', '+49 151 5550-1234', '4915155501234', '004915155501234', '0151-5550-1234'],
  ...['ADA.MORENO@MAIL.EXAMPLE', 'Moreño, Ada', 'adamoreno', 'Ada Moreno', 'Ada_Mor88'],
];

const digest = (name: string) => (text: string) => createHash(name).update(text).digest('hex');

/** Disguises of a text, each one that the search sees through. */
const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  encodeURIComponent,
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => [...Buffer.from(text)].map((c) => `%${c.toString(16).padStart(2, '0')}`).join(''),
  (text) => Buffer.from(text).toString('base64'),
  (text) => Buffer.from(text).toString('base64url'),
  (text) => Buffer.from(Buffer.from(text).toString('base64')).toString('base64'),
  (text) => Buffer.from(text).toString('hex'),
  (text) => [...text].reverse().join(''),
  (text) => [...text].map((c) => `&#${c.charCodeAt(0)};`).join(''),
  (text) => [...text].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  (text) => JSON.stringify(JSON.stringify({ a: text })).slice(1, -1),
  digest('md5'),
  digest('sha1'),
  digest('sha256'),
  (text) => createHash('sha256').update(text).digest('base64'),
];

/** What may stand before and behind a value, so that its place is the same, a new one, deeper, or within a key. */
const SURROUNDINGS: readonly (readonly [string, string])[] = [
  ...([' ', ',', ';', '\n', '\t', '/', '|', ' - '] as const).map((sign) => ['', sign] as const),
  ...([
    ['"', '",'],
    ['["', '"],'],
    ['{"email":"', '"},'],
    ['{"a":"', '"}\n'],
    ['{"#":"', '",'],
    ['"#":"', '",'],
    ['{"#":["', '",'],
    ['{"', '":#},'],
    ['"', '":"'],
    ['{"a":{"b":[{"c":"', '"}]}},'],
    ['a=', '&'],
    ['k#=', '&'],
    ['', '=#&'],
    ['<b>', '</b>'],
    ['<b a="', '"/>'],
    ['<', '>'],
    ['data: ', '\n\n'],
    ['--b\r\nContent-Disposition: form-data; name="a#"\r\n\r\n', '\r\n'],
    ['BEGIN:VCARD\nEMAIL:', '\n'],
    ['https://a.example/', '?q='],
  ] as const),
];

/** A value of the person's in some disguise and surroundings; `#` in them becomes a number. */
function ownText(random: Seeded): Buffer {
  const [before, behind] = random.of(SURROUNDINGS);
  const text = random.of(DISGUISES)(random.of(SPELLINGS));
  const number = String(random.below(1e6));
  return Buffer.from(`${before.replace('#', number)}${text}${behind.replace('#', number)}`);
}

/** The same as binary formats have it: MessagePack, protobuf, CBOR. */
function ownBinary(random: Seeded): Buffer {
  const text = Buffer.from(random.of(SPELLINGS));
  const id = Buffer.alloc(8);
  id.writeBigUInt64BE(5282164089610n);
  switch (random.below(6)) {
    case 0:
      return Buffer.concat([Buffer.from([0xd9, text.length]), text]);
    case 1:
      return Buffer.concat([Buffer.from([0xcf]), id]);
    case 2:
      return Buffer.concat([Buffer.from([0x81, 0xa1, 0x61, 0xd9, text.length]), text]);
    case 3:
      return Buffer.concat([Buffer.from([0x0a, text.length]), text]);
    case 4:
      return Buffer.concat([Buffer.from([0x78, text.length]), text]);
    default:
      return Buffer.concat([Buffer.from([0xc4, 0x20]), createHash('sha256').update(text).digest()]);
  }
}

/** Nested deeper than paths are told, or with names longer than they are shown. */
function deepPath(random: Seeded): Buffer {
  const name = 'abcdefghij'.repeat(1 + random.below(6));
  return Buffer.from(`{"${name.slice(0, 46)}":`.repeat(random.below(45)));
}

/** Values of the person's own until there are `length` bytes. */
export function ownValues(random: Seeded, length: number): Buffer {
  const draw = random.next() < 0.8 ? ownText : ownBinary;
  // Each at a place of its own: the number in the surroundings is another each time.
  if (random.next() < 0.5) return strung(random, length, draw);
  const [before, behind] = random.of(SURROUNDINGS);
  const text = random.of(DISGUISES)(random.of(SPELLINGS));
  const parts: Buffer[] = random.next() < 0.2 ? [deepPath(random)] : [];
  if (random.next() < 0.5) parts.push(Buffer.from('['));
  for (let n = 0, total = 0; total < length; n++) {
    const part = Buffer.from(`${before.replace('#', `${n}`)}${text}${behind.replace('#', `${n}`)}`);
    parts.push(part);
    total += part.length;
  }
  return Buffer.concat(parts);
}
