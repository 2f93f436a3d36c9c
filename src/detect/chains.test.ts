import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isProtobuf } from '../decode/protobuf.ts';
import type { Payload } from '../model/payload.ts';
import { detect } from './detect.ts';
import { compileIdentity } from './needles.ts';

/** Values through chains of up to three encodings of bytes, those of containers and compression among them, by a seeded draw. */
const OWN = compileIdentity([
  { dataType: 'email-address', value: 'Ada.Moreno@mail.example', label: 'mail' },
  { dataType: 'phone-number', value: '+1 415 555 0132', label: 'phone' },
  { dataType: 'user-id', value: 'b643fadb-b074-41f6-9d19-3f142dd4fbc5', label: 'uuid' },
  { dataType: 'username', value: 'ada_mor88', label: 'user' },
]);
const WRITTEN = {
  mail: ['Ada.Moreno@mail.example', 'ada.moreno@mail.example'],
  phone: ['+14155550132', '14155550132', '+1 (415) 555-0132', '415-555-0132'],
  uuid: ['b643fadb-b074-41f6-9d19-3f142dd4fbc5', 'B643FADBB07441F69D193F142DD4FBC5'],
  user: ['ada_mor88'],
};
const OTHERS = [
  'Ada.Morena@mail.example',
  '+14155550133',
  '415-555-0123',
  'b643fadb-b074-41f6-9d19-3f142dd4fbc6',
  'ada_mor89',
];

/** As senders write a value before they hash it. */
const normal = (value: string) =>
  /^[+\d ()-]+$/.test(value) ? value.replace(/\D/g, '') : value.toLowerCase();

type Step = (b: Buffer) => Buffer;
const text = (t: string) => Buffer.from(t);
const hash =
  (name: string): Step =>
  (b) =>
    createHash(name).update(b).digest();
const isText = (b: Buffer) => Buffer.from(b.toString()).equals(b);
const percent: Step = (b) =>
  text(
    [...b]
      .map((c) =>
        /[\w.~-]/.test(String.fromCharCode(c))
          ? String.fromCharCode(c)
          : `%${c.toString(16).padStart(2, '0')}`,
      )
      .join(''),
  );
/** A length of up to 65,535 behind a head byte: of eight bits, or of sixteen. */
const sized = (b: Buffer, of8: number, of16: number) =>
  b.length < 256 ? Buffer.from([of8, b.length]) : Buffer.from([of16, b.length >> 8, b.length & 255]);
const varint = (n: number): number[] => (n < 128 ? [n] : [(n & 127) | 128, ...varint(n >>> 7)]);
const part = (boundary: string, head: string, b: Buffer) =>
  Buffer.concat([text(`--${boundary}\r\n${head}\r\n\r\n`), b, text(`\r\n--${boundary}--\r\n`)]);

const DIGESTS: Step[] = ['md5', 'sha1', 'sha256', 'sha512'].flatMap((name) => [
  hash(name),
  (b: Buffer) => text(hash(name)(b).toString('hex')),
  (b: Buffer) => text(hash(name)(b).toString('hex').toUpperCase()),
  (b: Buffer) => text(hash(name)(b).toString('base64url')),
]);
const OF_TEXT: Step[] = [
  (b) => text(JSON.stringify({ v: 1, data: b.toString() })),
  (b) => text(JSON.stringify({ a: JSON.stringify({ c: b.toString() }) })),
  (b) => text(`v=1&data=${encodeURIComponent(b.toString())}&z=2`),
  (b) => brotliCompressSync(b),
];
const OF_BYTES: Step[] = [
  (b) => text(b.toString('base64')),
  (b) => text(b.toString('base64url')),
  (b) => text(b.toString('hex')),
  percent,
  (b) => gzipSync(b),
  (b) => deflateSync(b),
  // {v: 5, data} in Protocol Buffers, MessagePack and CBOR.
  (b) => Buffer.concat([Buffer.from([8, 5, 0x1a, ...varint(b.length)]), b]),
  (b) =>
    Buffer.concat([
      Buffer.from('\x82\xa1v\x05\xa4data', 'latin1'),
      isText(b) ? sized(b, 0xd9, 0xda) : sized(b, 0xc4, 0xc5),
      b,
    ]),
  (b) =>
    Buffer.concat([
      Buffer.from('\xa2\x61v\x05\x64data', 'latin1'),
      isText(b) ? sized(b, 0x78, 0x79) : sized(b, 0x58, 0x59),
      b,
    ]),
  (b) => part('X1', 'Content-Disposition: form-data; name="data"', b),
  (b) =>
    part(
      'Out',
      'Content-Disposition: form-data; name="f"\r\nContent-Type: multipart/mixed; boundary=In',
      part('In', 'Content-Disposition: file; filename="a"', b),
    ),
];

const PLACES: ((b: Buffer) => Partial<Payload>)[] = [
  (b) => ({ body: b }),
  (b) => ({ body: b, channel: 'websocket', text: isText(b) }),
  (b) => ({ body: text(`a=1&d=${percent(b)}`), contentType: 'application/x-www-form-urlencoded' }),
  (b) => ({ url: `https://api.example/x?a=1&d=${percent(b)}&z=9` }),
];

function drawn(seed: number): <T>(list: readonly T[]) => T {
  let state = seed;
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)]!;
  };
}

/** Labels of what is found of a value that went through a chain, and the payload's place. */
function sent(value: string, pick: <T>(list: readonly T[]) => T): Set<string> {
  const hashed = pick([true, false, false]);
  let bytes = hashed ? pick(DIGESTS)(text(normal(value))) : text(value);
  for (let n = pick([1, 2, 3]); n > 0; n--)
    bytes = pick(isText(bytes) ? [...OF_TEXT, ...OF_BYTES] : OF_BYTES)(bytes);
  const { body, ...place } = pick(PLACES)(bytes);
  const { items } = detect(
    {
      channel: 'fetch',
      method: 'POST',
      url: 'https://api.example/x',
      headers: [],
      contentType: '',
      ...place,
      body: body ? new Uint8Array(body) : null,
    },
    OWN,
  );
  return new Set(items.flatMap(({ label }) => (label === null ? [] : [label])));
}

describe('chains of encodings', () => {
  test('hide few of the person’s values', () => {
    const pick = drawn(5);
    let found = 0;
    let missed = 0;
    for (let n = 0; n < 4000; n++) {
      const label = pick(Object.keys(WRITTEN) as (keyof typeof WRITTEN)[]);
      if (sent(pick(WRITTEN[label]), pick).has(label)) found++;
      else missed++;
    }
    expect(found / (found + missed)).toBeGreaterThan(0.97);
  });

  test('are not read into a digest that passes for a message by chance', () => {
    const bytes = hash('sha512')(text(WRITTEN.uuid[0]!));
    expect(isProtobuf(bytes, 0, bytes.length)).toBe(true);
    const body = new Uint8Array(Buffer.concat([Buffer.from([8, 5, 0x1a, bytes.length]), bytes]));
    const payload = { channel: 'fetch', method: 'POST', url: 'https://api.example/x', headers: [] } as const;
    const { items } = detect({ ...payload, body, contentType: '' }, OWN);
    expect(items).toMatchObject([{ label: 'uuid', encodings: ['protobuf', 'sha512'] }]);
  });

  test('make nobody else’s values the person’s', () => {
    const pick = drawn(9);
    for (let n = 0; n < 4000; n++) expect([...sent(pick(OTHERS), pick)]).toEqual([]);
  });
});
