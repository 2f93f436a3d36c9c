import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base58Into, peekBase58 } from './base58.ts';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

function encode(bytes: Uint8Array): string {
  let value = BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
  let text = '';
  for (; value > 0n; value /= 58n) text = ALPHABET[Number(value % 58n)] + text;
  for (const byte of bytes) {
    if (byte !== 0) break;
    text = `1${text}`;
  }
  return text;
}

describe('base58', () => {
  test('undoes any bytes and foretells the first three', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 7, maxLength: 120 }), (bytes) => {
        const input = new TextEncoder().encode(encode(bytes));
        const out = new Uint8Array(200);
        expect(base58Into(input, 0, input.length, out)).toBe(bytes.length);
        expect(out.subarray(0, bytes.length)).toEqual(bytes);
        if (bytes[0]! > 0 && input.length >= 9) {
          expect(peekBase58(input, 0, input.length) >>> 8).toBe(
            (bytes[0]! << 16) | (bytes[1]! << 8) | bytes[2]!,
          );
        }
      }),
    );
  });

  test('refuses letters that it does not have', () => {
    expect(base58Into(new TextEncoder().encode('0OIl'), 0, 4, new Uint8Array(9))).toBe(-1);
  });
});
