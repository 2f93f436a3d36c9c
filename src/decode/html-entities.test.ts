import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlEntitiesInto } from './html-entities.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array, n: number) => new TextDecoder().decode(bytes.subarray(0, n));

const decode = (text: string) => {
  const input = bytesOf(text);
  const out = new Uint8Array(input.length);
  return textOf(out, htmlEntitiesInto(input, 0, input.length, out));
};

describe('character references', () => {
  test('undoes numbered and named ones', () => {
    expect(decode('ada&#64;mail&#x2E;example &lt;b&gt; &amp;amp; &nope; &')).toBe(
      'ada@mail.example <b> &amp; &nope; &',
    );
  });

  test('undoes a reference for every character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0'));
        expect(decode([...text].map((c) => `&#${c.codePointAt(0)};`).join(''))).toBe(text);
      }),
    );
  });
});
