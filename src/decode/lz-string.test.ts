import fc from 'fast-check';
import LZString from 'lz-string';
import { describe, expect, test } from 'vitest';
import { lzBytesInto, lzStringInto, lzUtf16Into, mayBeLzString, mayBeLzUtf16 } from './lz-string.ts';

const out = new Uint8Array(20_000);
const result = (n: number) => (n < 0 ? null : Buffer.from(out.subarray(0, n)).toString());
const printable = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 300 });

describe('lz-string', () => {
  test('undoes what the library wrote in any of its alphabets', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          printable,
          printable.map((t) => t.repeat(20)),
          fc.constant('Grüße ✓ 👋'),
        ),
        (text) => {
          for (const packed of [
            LZString.compressToBase64(text),
            LZString.compressToEncodedURIComponent(text),
          ]) {
            const input = new TextEncoder().encode(packed);
            expect(mayBeLzString(input, 0)).toBe(true);
            expect(result(lzStringInto(input, 0, input.length, out))).toBe(text);
          }
          const bytes = LZString.compressToUint8Array(text);
          expect(result(lzBytesInto(bytes, 0, bytes.length, out))).toBe(text);
          const units = new TextEncoder().encode(LZString.compressToUTF16(text));
          expect(mayBeLzUtf16(units, 0, units.length)).toBe(true);
          expect(result(lzUtf16Into(units, 0, units.length, out))).toBe(text);
        },
      ),
    );
  });

  test('never throws and stays within its room', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ABCabc019+-/'), maxLength: 200 }), (text) => {
        const input = new TextEncoder().encode(text);
        expect(lzStringInto(input, 0, input.length, out, 64)).toBeLessThanOrEqual(64);
      }),
      { numRuns: 1000 },
    );
  });
});
