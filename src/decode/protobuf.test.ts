import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isProtobuf, walkProtobuf } from './protobuf.ts';
import { recorder } from './told.ts';

describe('protobuf without a schema', () => {
  // 1: "ada", 2: { 1: 150 }, 3: fixed64 93745719230585984, 4: bytes
  const message = Buffer.from(
    '0a03616461120308960119804c1b7b91010d4d012204ff00ff00'.replace('804c1b7b91010d4d01', '80dcf3253c0d4d01'),
    'hex',
  );

  test('tells fields by number and nesting', () => {
    const bytes = new Uint8Array(message);
    expect(isProtobuf(bytes, 0, bytes.length)).toBe(true);
    const sink = recorder(bytes);
    expect(walkProtobuf(bytes, 0, bytes.length, sink)).toBe(bytes.length);
    expect(sink.told).toEqual(['1="ada"', '2.1=150', '3=93745719230585984', '4=<ff00ff00>']);
  });

  test.each([
    ['a number longer than it need be', '0880009001'],
    ['one field of two wire types', '0a01610801'],
    ['a field number that nobody has in so short a message', '80808001011261'],
    ['field 0', '0001'],
    ['a group', '0b0c'],
    ['cut off', '0a0361'],
  ])('is not: %s', (_name, hex) => {
    const bytes = new Uint8Array(Buffer.from(hex, 'hex'));
    expect(isProtobuf(bytes, 0, bytes.length)).toBe(false);
  });

  test('a high field number is believed where there is more', () => {
    const bytes = new Uint8Array(Buffer.concat([Buffer.from('9280d0a40440', 'hex'), Buffer.alloc(64, 0x61)]));
    expect(isProtobuf(bytes, 0, bytes.length)).toBe(true);
  });

  test('noise is hardly ever one', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 64 }), (bytes) => {
        if (isProtobuf(bytes, 0, bytes.length)) taken++;
      }),
      { numRuns: 10_000, seed: 11 },
    );
    expect(taken / 10_000).toBeLessThan(0.01);
  });

  test('never throws; closes what it opened', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        let open = 0;
        const sink = { ...recorder(bytes), open: () => open++, close: () => open-- };
        isProtobuf(bytes, 0, bytes.length);
        walkProtobuf(bytes, 0, bytes.length, sink);
        expect(open).toBe(0);
      }),
      { numRuns: 3000 },
    );
  });
});
