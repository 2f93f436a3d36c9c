import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unescapeJsonInto } from './json-escapes.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array, n: number) => new TextDecoder().decode(bytes.subarray(0, n));

const decode = (text: string) => {
  const input = bytesOf(text);
  const out = new Uint8Array(input.length);
  return textOf(out, unescapeJsonInto(input, 0, input.length, out));
};

describe('JSON escapes', () => {
  test('undoes what JSON.stringify writes, and escapes of every character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decode(JSON.stringify(text).slice(1, -1))).toBe(text);
        const all = [...Array(text.length).keys()].map(
          (i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`,
        );
        expect(decode(all.join(''))).toBe(text);
      }),
    );
  });

  test('keeps a cut off escape', () => {
    expect(decode('a\\u00')).toBe('a\\u00');
    expect(decode('a\\')).toBe('a\\');
  });
});
