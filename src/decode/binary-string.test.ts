import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binaryStringInto, mayBeBinaryString } from './binary-string.ts';

const encoder = new TextEncoder();
const bytesOf = (text: string) => {
  const bytes = encoder.encode(text);
  const out = new Uint8Array(bytes.length);
  const n = binaryStringInto(bytes, 0, bytes.length, out);
  return n < 0 ? null : out.subarray(0, n);
};

test('undoes a string of bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
      const back = bytesOf(Buffer.from(bytes).toString('latin1'));
      expect(back).toEqual(bytes.some((c) => c >= 0x80) ? bytes : null);
    }),
  );
  expect(bytesOf('x€')).toBeNull();
});

test('tells what recordings are packed with', () => {
  for (const level of [1, 5, 6, 9])
    for (const pack of [gzipSync, deflateSync]) {
      const text = encoder.encode(pack('what stood on the page', { level }).toString('latin1'));
      expect(mayBeBinaryString(text, 0, text.length)).toBe(true);
    }
  for (const text of ['xylophones and more', 'x', 'añadir un contacto'])
    expect(mayBeBinaryString(encoder.encode(text), 0, encoder.encode(text).length)).toBe(false);
});
