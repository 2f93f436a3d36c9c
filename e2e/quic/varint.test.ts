import fc from 'fast-check';
import { expect, it } from 'vitest';
import { concat, readVarint, varint } from './varint.ts';

it('reads the examples of RFC 9000 appendix A.1', () => {
  const read = (hex: string) => readVarint(Buffer.from(hex, 'hex'), 0);
  expect(read('9d7f3e7d')).toEqual({ value: 494_878_333, end: 4 });
  expect(read('7bbd')).toEqual({ value: 15_293, end: 2 });
  expect(read('25')).toEqual({ value: 37, end: 1 });
  expect(read('4025')).toEqual({ value: 37, end: 2 });
  expect(read('7b')).toBeNull();
  expect(read('')).toBeNull();
});

it('reads what it writes, wherever it stands', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.uint8Array({ maxLength: 9 }), (value, before) => {
      const bytes = concat(before, value, before);
      const end = before.length + varint(value).length;
      expect(readVarint(bytes, before.length)).toEqual({ value, end });
    }),
  );
});
