import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCbor, walkCbor } from './cbor.ts';
import { recorder } from './told.ts';

describe('CBOR', () => {
  // Vectors of RFC 8949 appendix A.
  test.each([
    ['a201020304', ['0=2', '1=4']],
    ['a26161016162820203', ['a="a"', 'a=1', 'b="b"', 'b.0=2', 'b.1=3']],
    ['83010203', ['0=1', '1=2', '2=3']],
    ['9f018202039f0405ffff', ['0=1', '1.0=2', '1.1=3', '2.0=4', '2.1=5']],
    ['8220f5', ['0=-1', '1=true']],
    ['821b000000e8d4a51000fb3ff199999999999a', ['0=1000000000000', '1=~1.1']],
    ['814401020304', ['0=<01020304>']],
    ['d9d9f7d83da16161c11a514b67b0', ['a="a"', 'a=1363896240']],
  ])('%s', (hex, told) => {
    const bytes = new Uint8Array(Buffer.from(hex, 'hex'));
    const sink = recorder(bytes);
    expect(isCbor(bytes, 0, bytes.length)).toBe(true);
    expect(walkCbor(bytes, 0, bytes.length, sink)).toBe(bytes.length);
    expect(sink.told).toEqual(told);
  });

  test.each([
    ['a16169c246433aacb5be86', ['i="i"', 'i=73919284756102']],
    ['81c24101', ['0=1']],
    // More than eight bytes, negative, or no bytes at all: as it stands.
    ['81c249010000000000000000', ['0=<010000000000000000>']],
    ['81c34101', ['0=<01>']],
    ['81c26161', ['0="a"']],
  ])('%s, a number in bytes', (hex, told) => {
    const bytes = new Uint8Array(Buffer.from(hex, 'hex'));
    const sink = recorder(bytes);
    expect(walkCbor(bytes, 0, bytes.length, sink)).toBe(bytes.length);
    expect(sink.told).toEqual(told);
    expect(isCbor(bytes, 0, bytes.length)).toBe(true);
  });

  test.each(['d83d6161', 'd83d', 'd9', 'c1c1c1c181'])('%s, tags without a list or a map, is none', (hex) => {
    const bytes = new Uint8Array(Buffer.from(hex, 'hex'));
    expect(isCbor(bytes, 0, bytes.length)).toBe(false);
  });

  test('never throws; closes what it opened', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        let open = 0;
        isCbor(bytes, 0, bytes.length);
        walkCbor(bytes, 0, bytes.length, { ...recorder(bytes), open: () => open++, close: () => open-- });
        expect(open).toBe(0);
      }),
      { numRuns: 3000 },
    );
  });
});
