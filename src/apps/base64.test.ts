import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64 } from './base64.ts';

test('padded, unpadded, url-safe and broken into lines', () => {
  const hi = new Uint8Array([104, 105, 255, 254]);
  for (const text of ['aGn//g==', 'aGn//g', 'aGn__g', 'aGn/\n/g==']) expect(decodeBase64(text)).toEqual(hi);
});

test('refuses what is none', () => {
  for (const text of ['a', 'ab*d', 'aaaaa', '{"a":1}']) expect(decodeBase64(text)).toBeNull();
});

test('undoes btoa', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(decodeBase64(btoa(String.fromCharCode(...bytes)))).toEqual(bytes);
    }),
  );
});
