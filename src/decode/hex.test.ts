import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hexDigit, hexInto } from './hex.ts';

describe('base16', () => {
  test('undoes either case', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.boolean(), (bytes, upper) => {
        const text = Buffer.from(bytes).toString('hex');
        const input = new TextEncoder().encode(upper ? text.toUpperCase() : text);
        const out = new Uint8Array(100);
        expect(hexInto(input, 0, input.length, out)).toBe(bytes.length);
        expect(out.subarray(0, bytes.length)).toEqual(bytes);
      }),
    );
  });

  test('refuses what is not base16', () => {
    expect(hexInto(new TextEncoder().encode('0g'), 0, 2, new Uint8Array(4))).toBe(-1);
    expect(hexInto(new TextEncoder().encode('abc'), 0, 3, new Uint8Array(4))).toBe(-1);
    expect(hexDigit(undefined)).toBe(-1);
  });
});
