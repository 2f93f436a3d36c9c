import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Header, Payload } from '../model/payload.ts';
import { detect, search } from './detect.ts';
import { mask } from './mask.ts';
import { compileIdentity } from './needles.ts';

const needles = compileIdentity([
  { dataType: 'phone-number', value: '+4915155501234' },
  { dataType: 'email-address', value: 'ada.moreno@mail.example' },
  { dataType: 'name', value: 'Ada Moreño' },
]);
const encoder = new TextEncoder();

const payload = (body: Uint8Array, contentType = ''): Payload => ({
  channel: 'fetch',
  method: 'POST',
  url: 'https://api.example/v1',
  headers: [],
  body,
  contentType,
});

/** Parts whose content is multipart, and so on. */
function multiparts(depth: number): string {
  return Array.from({ length: depth }, (_, n) => `---${n.toString(36)}\r\na\r\n\r\n`).join('');
}

const CONTENT_TYPES = [
  '',
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/msgpack',
  'application/x-protobuf',
];

describe('hostile bytes', () => {
  test('random bytes of any declared type', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...CONTENT_TYPES), (body, type) => {
        expect(detect(payload(body, type), needles).items.length).toBeLessThan(100);
      }),
      { numRuns: 2000 },
    );
  });

  test('random text, in the address and in headers too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { url } = detect(
          {
            ...payload(encoder.encode(text)),
            url: `https://a.example/${text}?${text}`,
            headers: [
              ['x-a', text],
              ['cookie', text],
              ['referer', text],
            ],
          },
          needles,
        );
        expect(typeof url).toBe('string');
        expect(typeof mask(text, needles)).toBe('string');
      }),
      { numRuns: 400 },
    );
  });

  test('nothing of the identity is found in what does not hold it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (json) => {
        expect(detect(payload(encoder.encode(json)), needles).items.filter((i) => i.label !== null)).toEqual(
          [],
        );
      }),
      { numRuns: 1000 },
    );
  });

  const bomb = Buffer.alloc(16 << 20, 97);
  test.each([
    ['gzip', gzipSync(bomb)],
    ['zlib', deflateSync(bomb)],
    ['deflate', deflateRawSync(bomb)],
    ['brotli', brotliCompressSync(Buffer.alloc(4 << 20, 97))],
    ['base64 of gzip', encoder.encode(gzipSync(bomb).toString('base64'))],
    ['a hundred thousand brackets', encoder.encode('['.repeat(100_000))],
    ['as many objects', encoder.encode('{"a":'.repeat(100_000))],
    ['ampersands', encoder.encode('&'.repeat(300_000))],
    ['quotes', encoder.encode('"'.repeat(300_000))],
    ['parameters', encoder.encode('a=1&'.repeat(100_000))],
    ['backslashes', encoder.encode(`"${'\\'.repeat(300_000)}`)],
    ['nested lists of MessagePack', new Uint8Array(300_000).fill(0x91)],
    ['sections of character data in each other', encoder.encode(`<a>${'<![CDATA['.repeat(30_000)}`)],
    ['comments in each other', encoder.encode(`<a>${'<!-- '.repeat(60_000)}`)],
    ['multipart in multipart', encoder.encode(multiparts(20_000))],
    ['strings that begin as XML', encoder.encode(`[${'"<a ",'.repeat(100_000)}1]`)],
    ['a boundary of dashes', encoder.encode(`${'-'.repeat(197)}x\r\na\r\n\r\n${'-'.repeat(2_000_000)}`)],
    [
      'parts in each other that are no text',
      encoder.encode(Array.from({ length: 40_000 }, (_, n) => `--B${n}\r\nContent-A:\0b\r\n\r\n`).join('')),
    ],
    ['contacts in a list', encoder.encode(`["${'a@b.co","'.repeat(100_000)}"]`)],
  ])('%s end within bounds', (_name, body) => {
    const before = process.cpuUsage();
    detect(payload(new Uint8Array(body)), needles);
    const { user, system } = process.cpuUsage(before);
    // Far above what it takes, far below what unbounded work would take.
    expect((user + system) / 1000).toBeLessThan(1000);
  });

  test('headers in thousands are charged, and their values found all the same', () => {
    const headers: Header[] = Array.from({ length: 20_000 }, (_, n) => [`x-k${n.toString(36)}`, 'v1']);
    headers.push(['x-last', 'ada.moreno@mail.example']);
    const { detection, scan } = search({ ...payload(new Uint8Array(0)), headers }, needles);
    expect(detection.truncated).toBe(true);
    expect(scan.spent).toBe(true);
    expect(detection.items.some((i) => i.label === 'email-address')).toBe(true);
  });

  test('a value in comments nested deeper than they are told apart is still found', () => {
    const body = `<a>${'<!-- '.repeat(500)}<b>ada.moreno@mail.example</b>`;
    const { items, truncated } = detect(payload(encoder.encode(body)), needles);
    expect(truncated).toBe(true);
    expect(items.some((i) => i.label === 'email-address')).toBe(true);
  });

  test('a value behind thousands of others is still found', () => {
    const body = `[${'{"tz":"Europe/Vienna"},'.repeat(20_000)}"ada.moreno@mail.example"]`;
    const { items, truncated } = detect(payload(encoder.encode(body)), needles);
    expect(truncated).toBe(true);
    expect(items.some((i) => i.label === 'email-address')).toBe(true);
  });

  test('of what inflates to more than the credit goes to, the first part is read', () => {
    const line = 'and so on and so on, not twice the same: ';
    const text = Array.from({ length: 40_000 }, (_, n) => `${line}${n * 7919}`).join('\n');
    const body = gzipSync(`ada.moreno@mail.example\n${text}`);
    const { items, truncated } = detect(payload(new Uint8Array(body)), needles);
    expect(truncated).toBe(true);
    expect(items.some((i) => i.label === 'email-address')).toBe(true);
  });

  test('a value behind a bomb is still found', () => {
    const body = JSON.stringify({ a: gzipSync(bomb).toString('base64'), b: 'ada.moreno@mail.example' });
    expect(
      detect(payload(encoder.encode(body)), needles).items.some((i) => i.label === 'email-address'),
    ).toBe(true);
  });
});
