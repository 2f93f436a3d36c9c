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

  test('undoes what `escape()` writes, and leaves half a character as it is', () => {
    expect(decode('%u0418%u0432%u0430%u043d')).toBe('Иван');
    expect(decode('%u00e9%u20AC%u0041')).toBe('é€A');
    expect(decode('%ud83d%u12')).toBe('%ud83d%u12');
  });

  test('leaves a lone per cent sign as it is', () => {
    expect(decode('100% of 5%2')).toBe('100% of 5%2');
  });
});
