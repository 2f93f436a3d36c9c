import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import LZString from 'lz-string';
import type { Payload } from '../model/payload.ts';
import type { Seeded } from './seeded.ts';

/** Bytes as a hostile page may send them, and how they came about. */
export interface HostileInput {
  kind: string;
  bytes: Buffer;
  contentType: string;
}

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

const TYPES = [
  '',
  '',
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=b',
  'application/msgpack',
  'application/x-protobuf',
  'application/grpc-web+proto',
  'application/cbor',
  'text/plain',
  'application/octet-stream',
];

type Wrap = (bytes: Buffer) => Buffer;
const text =
  (write: (bytes: Buffer) => string): Wrap =>
  (bytes) =>
    Buffer.from(write(bytes));

/** Ways to wrap bytes in a format that Candor undoes. */
const WRAPS: Record<string, Wrap> = {
  gzip: (b) => gzipSync(b, { level: 6 }),
  zlib: (b) => deflateSync(b),
  deflate: (b) => deflateRawSync(b),
  fixed: (b) => deflateRawSync(b, { strategy: constants.Z_FIXED }),
  stored: (b) => deflateRawSync(b, { level: 0 }),
  brotli: (b) => brotliCompressSync(b, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  zstd: (b) => zstdOfRuns(b),
  base64: text((b) => b.toString('base64')),
  base64url: text((b) => b.toString('base64url')),
  hex: text((b) => b.toString('hex')),
  percent: text((b) => [...b].map((c) => `%${c.toString(16).padStart(2, '0')}`).join('')),
  json: text((b) => JSON.stringify({ a: b.toString('latin1') })),
  list: text((b) => JSON.stringify(b.toString('latin1').match(/[\s\S]{1,24}/g) ?? [])),
  tokens: text((b) => JSON.stringify((b.toString('base64').match(/.{1,24}/g) ?? []).map(String))),
  parameters: text((b) =>
    (b.toString('base64url').match(/.{1,30}/g) ?? []).map((t, n) => `a${n}=${t}`).join('&'),
  ),
  entities: text((b) => [...b].map((c) => `&#${c};`).join('')),
  escapes: text((b) => `"${[...b].map((c) => `\\u${c.toString(16).padStart(4, '0')}`).join('')}"`),
  utf16: (b) => Buffer.from(b.toString('latin1'), 'utf16le'),
  lz: text((b) => LZString.compressToEncodedURIComponent(b.toString('latin1'))),
  lines: text((b) => b.toString('latin1').replace(/[\s\S]{40}/g, '{"a":"$&"}\n')),
  multipart: (b) =>
    Buffer.concat([
      Buffer.from('--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n'),
      b,
      Buffer.from('\r\n--b--'),
    ]),
  protobuf: (b) => Buffer.concat([Buffer.from([0x0a]), varint(b.length), b]),
  messagepack: (b) => Buffer.concat([Buffer.from([0x81, 0xa1, 0x61, 0xc6]), be32(b.length), b]),
  cbor: (b) => Buffer.concat([Buffer.from([0xa1, 0x61, 0x61, 0x5a]), be32(b.length), b]),
  grpc: (b) => Buffer.concat([Buffer.from([0]), be32(b.length), b]),
  twice: (b) => Buffer.concat([b, b]),
};
const WRAP_NAMES = Object.keys(WRAPS);

function be32(n: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(n);
  return bytes;
}

function varint(n: number): Buffer {
  const bytes: number[] = [];
  let rest = n;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return Buffer.from([...bytes, rest]);
}

/** A Zstandard frame (RFC 8878) of blocks that each repeat one byte as often as a block may. */
function zstdOfRuns(bytes: Buffer): Buffer {
  const blocks = [...bytes.subarray(0, 4096)].map((byte, n, all) => {
    const head = ((1 << 17) << 3) | (1 << 1) | (n === all.length - 1 ? 1 : 0);
    return Buffer.from([head & 255, (head >> 8) & 255, head >> 16, byte]);
  });
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x38]), ...blocks]);
}

/** Bytes that go into one input at most, before it is wrapped. */
const LARGEST = 1 << 20;

function size(random: Seeded, largest: number): number {
  return Math.max(1, Math.floor(2 ** (random.next() * Math.log2(Math.min(largest, LARGEST)))));
}

function piece(random: Seeded): Buffer {
  const one = random.of(PIECES);
  return Buffer.from(one as string);
}

/** Some pieces over and over, or in any order. */
function pieces(random: Seeded, length: number): Buffer {
  const tile = Buffer.concat(Array.from({ length: 1 + random.below(6) }, () => piece(random)));
  if (random.next() < 0.7) return Buffer.alloc(length, tile);
  const parts: Buffer[] = [];
  for (let total = 0; total < length; ) {
    const part = random.next() < 0.3 ? random.bytes(1 + random.below(12)) : piece(random);
    parts.push(part);
    total += part.length;
  }
  return Buffer.concat(parts);
}

/** Draws one input; `largest` bounds its size before it is wrapped. */
export function hostileInput(random: Seeded, largest: number): HostileInput {
  const length = size(random, largest);
  const dice = random.next();
  let bytes: Buffer;
  let kind: string;
  if (dice < 0.15) {
    kind = 'random';
    bytes = random.bytes(Math.min(length, 1 << 14));
  } else if (dice < 0.25) {
    kind = 'run';
    bytes = Buffer.alloc(length, random.below(256));
  } else {
    kind = 'pieces';
    bytes = pieces(random, length);
  }
  for (let depth = random.below(5); depth > 0 && bytes.length < 2 * largest; depth--) {
    const name = random.of(WRAP_NAMES);
    bytes = WRAPS[name]!(bytes.subarray(0, 2 * largest));
    kind += `>${name}`;
  }
  if (random.next() < 0.3 && bytes.length > 0) {
    bytes = damaged(random, bytes);
    kind += '>damaged';
  }
  return { kind, bytes, contentType: random.of(TYPES) };
}

/** The same bytes cut short, with some of them changed, a part left out or a part said again. */
export function damaged(random: Seeded, bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let n = 1 + random.below(4); n > 0; n--) copy[random.below(copy.length)] = random.below(256);
  const at = random.below(copy.length);
  const to = at + random.below(copy.length - at);
  switch (random.below(4)) {
    case 0:
      return copy.subarray(0, Math.max(1, at));
    case 1:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(to), piece(random)]);
    case 2:
      return Buffer.concat([copy.subarray(0, to), copy.subarray(at)]);
    default:
      return copy;
  }
}

/** The payload that brings an input: mostly a body, at times a frame, an address, headers. */
export function hostilePayload(random: Seeded, { bytes, contentType }: HostileInput): Payload {
  const place = random.below(20);
  const payload: Payload = {
    channel: place === 1 ? 'websocket' : 'fetch',
    method: 'POST',
    url: 'https://collect.example/v2',
    headers: [],
    body: new Uint8Array(bytes),
    contentType,
  };
  if (place > 3 || bytes.length > 1 << 16) return payload;
  const asText = bytes.toString('latin1');
  if (place === 2) return { ...payload, body: null, url: `https://collect.example/${asText}?q=${asText}` };
  if (place === 3)
    return {
      ...payload,
      body: null,
      headers: [
        ['cookie', asText],
        ['referer', `https://a.example/?${asText}`],
        ['x-context', asText],
      ],
    };
  return payload;
}
