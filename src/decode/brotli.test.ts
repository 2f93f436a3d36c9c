import { brotliCompressSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brotliInto } from './brotli.ts';
import { brotliDictionary } from './brotli-words.ts';

const decoded = (bytes: Uint8Array, room: number) => {
  const out = new Uint8Array(room);
  const n = brotliInto(bytes, 0, bytes.length, out);
  return n < 0 ? null : Buffer.from(out.subarray(0, n)).toString('latin1');
};

describe('brotli', () => {
  test('the dictionary is that of RFC 7932', () => {
    let crc = -1;
    for (const byte of brotliDictionary()) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    expect((crc ^ -1) >>> 0).toBe(0x5136cb04);
  });

  const json = JSON.stringify(
    Array.from({ length: 400 }, (_, i) => ({
      id: i * 7919,
      name: `The user ${i}`,
      ok: i % 3 === 0,
      url: `https://www.example.com/${i}`,
    })),
  );
  const prose =
    'The Time of the people, which was not more important than information about International Development. '.repeat(
      3,
    );
  test.each([
    ['a short word', '2348967899752'],
    ['json', json],
    ['words of the dictionary', prose],
    ['one byte over and over', 'x'.repeat(100_000)],
    ['nothing', ''],
  ])('undoes what zlib made of %s at every quality', (_, text) => {
    for (const quality of [0, 1, 4, 5, 9, 11]) {
      for (const window of [10, 18, 22, 24]) {
        const packed = brotliCompressSync(Buffer.from(text), {
          params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: window },
        });
        expect(decoded(packed, text.length + 64)).toBe(text);
      }
    }
  });

  test('stops where the room is full', () => {
    const packed = brotliCompressSync(Buffer.from('bomb'.repeat(1_000_000)));
    expect(decoded(packed, 64)?.slice(0, 8)).toBe('bombbomb');
  });

  test('any bytes go in and out', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(decoded(brotliCompressSync(bytes), 2100)).toBe(Buffer.from(bytes).toString('latin1'));
      }),
    );
  });

  test('never throws and never writes beyond its room', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const out = new Uint8Array(64).fill(7, 32);
        expect(brotliInto(bytes, 0, bytes.length, out, 32)).toBeLessThanOrEqual(32);
        expect(out.subarray(32).every((byte) => byte === 7)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
