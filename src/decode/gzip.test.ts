import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflateInto } from './deflate.ts';
import { gzipData, isGzip, isZlib, zlibData } from './gzip.ts';

const decode = (bytes: Uint8Array, from: number) => {
  const out = new Uint8Array(3100);
  const n = inflateInto(bytes, from, bytes.length, out);
  return n < 0 ? null : Buffer.from(out.subarray(0, n));
};

test('tells zlib and gzip, and where their data begins', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), fc.integer({ min: 0, max: 9 }), (bytes, level) => {
      const data = Buffer.from(bytes);
      const zlib = deflateSync(data, { level });
      expect(isZlib(zlib, 0, zlib.length)).toBe(true);
      expect(decode(zlib, zlibData(zlib, 0))).toEqual(data);
      const gzip = gzipSync(data, { level });
      expect(isGzip(gzip, 0, gzip.length)).toBe(true);
      expect(decode(gzip, gzipData(gzip, 0, gzip.length))).toEqual(data);
    }),
  );
});

test('a gzip header that names a file and a comment is passed over', () => {
  const gzip = gzipSync('ada');
  const named = Buffer.concat([
    gzip.subarray(0, 3),
    Buffer.from([0x18]),
    gzip.subarray(4, 10),
    Buffer.from('a.txt\0by hand\0'),
    gzip.subarray(10),
  ]);
  expect(decode(named, gzipData(named, 0, named.length))?.toString()).toBe('ada');
});
