import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeHuffman } from './huffman.ts';

const decode = (hex: string) => decodeHuffman(Buffer.from(hex, 'hex')).toString('latin1');

it('reads the examples of RFC 7541 appendix C', () => {
  expect(decode('f1e3c2e5f23a6ba0ab90f4ff')).toBe('www.example.com');
  expect(decode('a8eb10649cbf')).toBe('no-cache');
  expect(decode('25a849e95bb8e8b4bf')).toBe('custom-value');
  expect(decode('9d29ad171863c78f0b97c8e9ae82ae43d3')).toBe('https://www.example.com');
  expect(
    decode('94e7821dd7f2e6c7b335dfdfcd5b3960d5af27087f3672c1ab270fb5291f9587316065c003ed4ee5b1063d5007'),
  ).toBe('foo=ASDJKHQKBZXOQWEOPIUAXQWEOIU; max-age=3600; version=1');
  expect(decode('')).toBe('');
});

it('refuses what is padded wrongly or has the code of the end', () => {
  expect(() => decode('18')).toThrow(RangeError);
  expect(() => decode('1fff')).toThrow(RangeError);
  expect(() => decode('ffffffff')).toThrow(RangeError);
});

it('reads or refuses anything', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      try {
        expect(decodeHuffman(bytes).length).toBeLessThanOrEqual((bytes.length * 8) / 5);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});
