import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessUtf16, utf16Into } from './utf16.ts';

describe('UTF-16', () => {
  test('undoes either order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\0-\x1f\ufeff]/.test(text));
        const little = Buffer.from(text, 'utf16le');
        const big = Buffer.from(little).swap16();
        const out = new Uint8Array(little.length * 2);
        for (const [input, order] of [
          [little, true],
          [big, false],
        ] as const) {
          const n = utf16Into(input, 0, input.length, order, out);
          expect(Buffer.from(out.subarray(0, n)).toString()).toBe(text);
        }
      }),
    );
  });

  test('tells the order of Latin text', () => {
    const little = Buffer.from('ada@mail.example', 'utf16le');
    expect(guessUtf16(little, 0, little.length)).toBe('le');
    expect(guessUtf16(Buffer.from(little).swap16(), 0, little.length)).toBe('be');
    expect(guessUtf16(Buffer.from('no such thing'), 0, 12)).toBeNull();
  });

  test('tells the order of any text by its byte order mark', () => {
    const little = Buffer.from('\ufeffсообщение', 'utf16le');
    expect(guessUtf16(little, 0, little.length)).toBe('le');
    expect(guessUtf16(Buffer.from(little).swap16(), 0, little.length)).toBe('be');
    const noText = Buffer.from([0xff, 0xfe, 0x03, 0x12, 0x07, 0, 0x80, 0x09]);
    expect(guessUtf16(noText, 0, noText.length)).toBeNull();
  });
});
