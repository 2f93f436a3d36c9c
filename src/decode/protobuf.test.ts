import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isProtobuf, walkProtobuf } from './protobuf.ts';
import { recorder } from './told.ts';

const varint = (n: bigint): number[] => {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, n);
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return [...bytes, Number(rest)];
};
const delimited = (bytes: Uint8Array) => [...varint(BigInt(bytes.length)), ...bytes];

/** What a field of each type may hold, behind its key: numbers of either sign, text, bytes, packed numbers. */
const number = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }).map(varint);
const contents: [wireType: number, fc.Arbitrary<number[]>][] = [
  [0, fc.oneof(fc.constantFrom(0n, 1n, 150n).map(varint), number)],
  [1, fc.uint8Array({ minLength: 8, maxLength: 8 }).map((bytes) => [...bytes])],
  [5, fc.uint8Array({ minLength: 4, maxLength: 4 }).map((bytes) => [...bytes])],
  [2, fc.string({ maxLength: 12 }).map((text) => delimited(Buffer.from(text)))],
  [2, fc.uint8Array({ maxLength: 16 }).map(delimited)],
  [2, fc.array(number, { maxLength: 3 }).map((packed) => delimited(Uint8Array.from(packed.flat())))],
];
/** Fields of one number, as often as a repeated one has them. */
const fields = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 32, max: 0xffff })),
    fc
      .constantFrom(...contents)
      .chain(([type, content]) =>
        fc.array(content, { minLength: 1, maxLength: 3 }).map((list) => ({ type, list })),
      ),
  )
  .map(([at, { type, list }]) => ({
    at,
    written: list.map((content) => [...varint(BigInt(at * 8 + type)), ...content]),
  }));
/** Messages as encoders write them, their fields in any order, which the format leaves free. */
const message = fc
  .uniqueArray(fields, { selector: ({ at }) => at, minLength: 1, maxLength: 6 })
  .chain((all) => {
    const written = all.flatMap((one) => one.written);
    return fc.shuffledSubarray(written, { minLength: written.length });
  })
  .map((written) => Uint8Array.from(written.flat()))
  .filter(({ length }) => length >= 2);

describe('protobuf without a schema', () => {
  test('is whatever an encoder writes, however short, to the last byte', () => {
    fc.assert(
      fc.property(message, message, (one, inner) => {
        for (const bytes of [one, Uint8Array.from([...one, 0xfa, 0xff, 0x1f, ...delimited(inner)])]) {
          expect(isProtobuf(bytes, 0, bytes.length)).toBe(true);
          expect(walkProtobuf(bytes, 0, bytes.length, recorder(bytes))).toBe(bytes.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  // 1: "ada", 2: { 1: 150 }, 3: fixed64 93745719230585984, 4: bytes
  const written = Buffer.from(
    '0a03616461120308960119804c1b7b91010d4d012204ff00ff00'.replace('804c1b7b91010d4d01', '80dcf3253c0d4d01'),
    'hex',
  );

  test('tells fields by number and nesting', () => {
    const bytes = new Uint8Array(written);
    expect(isProtobuf(bytes, 0, bytes.length)).toBe(true);
    const sink = recorder(bytes);
    expect(walkProtobuf(bytes, 0, bytes.length, sink)).toBe(bytes.length);
    expect(sink.told).toEqual(['1="ada"', '2.1=150', '3=93745719230585984', '4=<ff00ff00>']);
  });

  test('tells numbers that are packed into one field, where they are large', () => {
    const packed = [3n, 73919284756102n, 4915155501234n].flatMap(varint);
    const bytes = Uint8Array.from([0x22, ...delimited(Uint8Array.from(packed))]);
    const sink = recorder(bytes);
    walkProtobuf(bytes, 0, bytes.length, sink);
    expect(sink.told.slice(0, 2)).toEqual(['4.1=73919284756102', '4.2=4915155501234']);
    const fixed = Uint8Array.from([0x2a, 16, ...Buffer.alloc(16)]);
    new DataView(fixed.buffer).setBigUint64(10, 73919284756102n, true);
    const other = recorder(fixed);
    walkProtobuf(fixed, 0, fixed.length, other);
    expect(other.told).toContain('5.1=73919284756102');
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
