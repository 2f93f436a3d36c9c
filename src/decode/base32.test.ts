import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base32Into } from './base32.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 §6, bit by bit. */
function encode(bytes: Uint8Array): string {
  const bits = [...bytes].map((b) => b.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

describe('base32', () => {
  test('vectors of RFC 4648 §10', () => {
    for (const [text, encoded] of [
      ['f', 'MY======'],
      ['foob', 'MZXW6YQ='],
      ['foobar', 'MZXW6YTBOI======'],
    ] as const) {
      const out = new Uint8Array(16);
      const input = new TextEncoder().encode(encoded);
      expect(Buffer.from(out.subarray(0, base32Into(input, 0, input.length, out))).toString()).toBe(text);
    }
  });

  test('undoes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const input = new TextEncoder().encode(encode(bytes));
        const out = new Uint8Array(80);
        expect(base32Into(input, 0, input.length, out)).toBe(bytes.length);
        expect(out.subarray(0, bytes.length)).toEqual(bytes);
      }),
    );
  });
});
