import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inflatedBytes, inflateEnd, inflateInto, mayInflate } from './deflate.ts';

const decode = (bytes: Uint8Array, from: number, room: number) => {
  const out = new Uint8Array(room);
  const n = inflateInto(bytes, from, bytes.length, out);
  return n < 0 ? null : Buffer.from(out.subarray(0, n));
};

describe('DEFLATE', () => {
  test('undoes what zlib wrote at any level', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.integer({ min: 0, max: 9 }), (bytes, level) => {
        const data = Buffer.from(bytes);
        expect(decode(deflateRawSync(data, { level }), 0, 3100)).toEqual(data);
      }),
    );
  });

  test('codes of every length, and literals up to the last byte of the input', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 16 }), { minLength: 8, maxLength: 200 });
    fc.assert(
      fc.property(weights, fc.nat(255), (exponents, first) => {
        // Each next byte is half as frequent or less, which makes codes as long as there may be.
        const data = Buffer.concat(
          exponents.map((e, n) => Buffer.alloc(1 << Math.max(0, 12 - ((n + e) % 17)), first + n * 7)),
        );
        const packed = deflateRawSync(data, { strategy: constants.Z_HUFFMAN_ONLY });
        expect(decode(packed, 0, data.length + 1)).toEqual(data);
        expect(decode(packed, 0, data.length)).toEqual(data);
        expect(decode(packed.subarray(0, packed.length - 1), 0, data.length + 1)).toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  test('text is never refused at a glance', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{"abc:1,}'), minLength: 8, maxLength: 2000 }),
        (text) => {
          const packed = deflateRawSync(Buffer.from(text));
          expect(mayInflate(packed, 0, packed.length)).toBe(true);
        },
      ),
    );
  });

  test('a bomb fills its room and no more', () => {
    expect(decode(deflateRawSync(Buffer.alloc(10 << 20)), 0, 100)?.length).toBe(100);
  });

  test('says how what has no end ended', () => {
    const text = Buffer.from('a stream of which the first message was flushed '.repeat(20));
    const flushed = deflateRawSync(text, { finishFlush: constants.Z_SYNC_FLUSH });
    expect(decode(flushed, 0, 2000)).toBeNull();
    expect([inflateEnd, inflatedBytes]).toEqual(['open', text.length]);
    for (const level of [0, 6]) {
      const whole = deflateRawSync(text, { level });
      expect(decode(whole.subarray(0, whole.length - 2), 0, 2000)).toBeNull();
      expect(inflateEnd).toBe('cut');
      expect(inflatedBytes).toBeGreaterThan(10);
    }
    expect(decode(Buffer.from([7, 1, 2, 3]), 0, 2000)).toBeNull();
    expect(inflateEnd).toBe('malformed');
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(inflateInto(bytes, 0, bytes.length, new Uint8Array(100))).toBeLessThanOrEqual(100);
        mayInflate(bytes, 0, bytes.length);
      }),
      { numRuns: 3000 },
    );
  });
});
