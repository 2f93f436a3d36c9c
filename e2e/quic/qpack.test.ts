import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeFields, encodeFields } from './qpack.ts';
import { STATIC_TABLE } from './static-table.ts';

const decode = (hex: string) => decodeFields(Buffer.from(hex, 'hex'));

it('reads the example of RFC 9204 appendix B.1', () => {
  expect(decode('0000510b2f696e6465782e68746d6c')).toEqual([[':path', '/index.html']]);
});

it('reads indexed lines and Huffman names and values', () => {
  expect(STATIC_TABLE).toHaveLength(99);
  // Indexed 17 and 98, which takes a second octet; index 0 with a value; a literal name with a value, both Huffman.
  expect(decode(`0000${'d1'}${'ff23'}`)).toEqual([
    [':method', 'GET'],
    ['x-frame-options', 'sameorigin'],
  ]);
  expect(decode('0000508cf1e3c2e5f23a6ba0ab90f4ff')).toEqual([[':authority', 'www.example.com']]);
  expect(decode('00002f0125a849e95ba97d7f8925a849e95bb8e8b4bf')).toEqual([['custom-key', 'custom-value']]);
});

it('refuses references to a dynamic table, and what is cut off', () => {
  for (const hex of ['0281', '000080', '000010', '000040', '0000510b2f', '0000ffff', '']) {
    expect(() => decode(hex)).toThrow(RangeError);
  }
});

it('reads what it writes', () => {
  const field = fc.tuple(fc.string(), fc.string({ maxLength: 40 }));
  fc.assert(
    fc.property(fc.array(field, { maxLength: 5 }), (fields) => {
      expect(decodeFields(encodeFields(fields))).toEqual(fields);
    }),
    { numRuns: 50 },
  );
  const long: [string, string][] = [['x-long', 'v'.repeat(20_000)]];
  expect(decodeFields(encodeFields(long))).toEqual(long);
});

it('reads or refuses anything', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      try {
        expect(Array.isArray(decodeFields(bytes))).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});
