import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findByte, findBytes } from './find-byte.ts';

const few = fc.uint8Array({ maxLength: 200, max: 3 });

test('the first place between two bounds', () => {
  fc.assert(
    fc.property(few, fc.nat(210), fc.nat(210), fc.nat(3), (bytes, from, to, byte) => {
      const end = Math.min(to, bytes.length);
      const expected = bytes.slice(0, end).indexOf(byte, Math.min(from, end));
      expect(findByte(bytes, byte, from, end)).toBe(expected);
    }),
  );
});

test('the same of some bytes', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200, max: 1 }),
      fc.nat(210),
      fc.nat(210),
      fc.uint8Array({ minLength: 1, maxLength: 9, max: 1 }),
      (bytes, from, to, what) => {
        const text = (part: Uint8Array) => String.fromCharCode(...part);
        const end = Math.min(to, bytes.length);
        const expected = from > end ? -1 : text(bytes.slice(0, end)).indexOf(text(what), from);
        expect(findBytes(bytes, what, from, end)).toBe(expected);
      },
    ),
  );
});
