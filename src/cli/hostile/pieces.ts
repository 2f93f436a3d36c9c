import type { Seeded } from '../seeded.ts';

/** Pieces with a meaning to some decoder: what is repeated or strung together is made of these. */
const PIECES: readonly (string | readonly number[])[] = [
  ...['{', '}', '[', ']', '"', '":', ',', ':', '{"a":', '[[', '"}', '\\', '\\"', '\\u', '\\u0041', '\\\\'],
  ...['%', '%25', '%2', '%7B', '%22', '&', '&#', '&#64;', '&amp;', '=', ';', 'a=b&', '+', '/', '-', '_', '~'],
  ...['<', '>', '<a>', '</a>', '<![CDATA[', '<~', '~>', 'z', '!', 'u', ' ', '\n', '\r\n', '\r\n\r\n', '\t'],
  ...['--b\r\n', 'Content-Disposition: form-data; name="a"\r\n', 'name="', '--', '------WebKitFormBoundary'],
  ...['eyJ', 'eyJhIjoiYiJ9', '.', 'H4sI', 'eJw', 'AAAA', 'aGVsbG8x', 'KLUv', 'N4Ig', 'Zm9v', '1111', 'zzzz'],
  ...[
    '68656c6c6f',
    'MZXW6YTB',
    '42[',
    'data: ',
    '0',
    '12',
    '555 0100',
    '+49 151 5550',
    'ada.moreno',
    '@',
    '.com',
  ],
  ...[
    'lat',
    'tz',
    '"to":',
    '"phone":["',
    'a@b.co',
    '10.0.0.1',
    'Europe/',
    'Android 14',
    'true',
    'null',
    '1e9',
  ],
  ...['<!-- ', '"<a ",', '"query{', '"a@b.co",', 'ada.moreno@mail.example', '-'.repeat(150), 'BEGIN:VCARD\n'],
  [0x1f, 0x8b, 8],
  [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3],
  [0x78, 0x9c],
  [0x78, 0x01],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x0b, 0x02, 0x80],
  [0x1b],
  [0x83],
  [0x91],
  [0xdc, 0xff, 0xff],
  [0xdd, 0, 0, 0xff, 0xff],
  [0xde, 0, 2],
  [0xd9, 0x20],
  [0xc4, 0x10],
  [0xa1, 0x61],
  [0x9f],
  [0xbf],
  [0x5f],
  [0x7f],
  [0xff],
  [0x0a, 0x00],
  [0x0a, 0x7f],
  [0x12, 0x04],
  [0x08, 0x96, 0x01],
  [0x09],
  [0, 0, 0, 0, 5],
  [0x30, 0x00],
  [0x00],
  [0x80],
  [0xc3, 0xa9],
  [0xe6, 0x97, 0xa5],
  [0xed, 0xa0, 0x80],
  [0x7f, 0x01, 0x02],
  [0x05],
  [0x4d, 0x00],
];

/** One of the pieces. */
export function piece(random: Seeded): Buffer {
  return Buffer.from(random.of(PIECES) as string);
}

/** Some pieces over and over, or in any order with random bytes between them. */
export function pieces(random: Seeded, length: number): Buffer {
  return strung(random, length, piece);
}

/** What `draw` gives, over and over or in any order, until there are `length` bytes. */
export function strung(random: Seeded, length: number, draw: (random: Seeded) => Buffer): Buffer {
  const tile = Buffer.concat(Array.from({ length: 1 + random.below(6) }, () => draw(random)));
  if (random.next() < 0.7) return Buffer.alloc(length, tile);
  const parts: Buffer[] = [];
  for (let total = 0; total < length; ) {
    const part = random.next() < 0.3 ? random.bytes(1 + random.below(12)) : draw(random);
    parts.push(part);
    total += part.length;
  }
  return Buffer.concat(parts);
}
