import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentInto } from './percent.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array, n: number) => new TextDecoder().decode(bytes.subarray(0, n));

const decode = (text: string, plus = false) => {
  const input = bytesOf(text);
  const out = new Uint8Array(input.length);
  return textOf(out, percentInto(input, 0, input.length, out, plus));
};

describe('percent-encoding', () => {
  test('undoes what the platform writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decode(encodeURIComponent(text))).toBe(text);
        expect(decode(new URLSearchParams([['', text]]).toString().slice(1), true)).toBe(text);
      }),
    );
  });

  test('leaves a lone per cent sign as it is', () => {
    expect(decode('100% of 5%2')).toBe('100% of 5%2');
  });
});
