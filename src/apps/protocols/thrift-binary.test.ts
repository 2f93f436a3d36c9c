import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeThriftBinary, isThriftStruct, type ThriftStruct, type ThriftValue } from './thrift-binary.ts';

/** A value with its type, to be written and read again. */
type Typed = [type: number, value: ThriftValue];

const typed: fc.Arbitrary<Typed> = fc.letrec<{ value: Typed; struct: Typed }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.boolean().map((value): Typed => [2, value]),
    fc.integer({ min: -128, max: 127 }).map((value): Typed => [3, value]),
    fc.double({ noNaN: true }).map((value): Typed => [4, value]),
    fc.integer({ min: -32_768, max: 32_767 }).map((value): Typed => [6, value]),
    fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff }).map((value): Typed => [8, value]),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value): Typed => [10, value]),
    fc.uint8Array({ maxLength: 40 }).map((value): Typed => [11, value]),
    tie('struct'),
    fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 5 }).map((values): Typed => [15, values]),
  ),
  struct: fc.dictionary(fc.integer({ min: 1, max: 300 }).map(String), tie('value'), { maxKeys: 5 }).map(
    (members): Typed => [
      12,
      {
        fields: new Map(Object.entries(members).map(([number, member]) => [Number(number), member as never])),
      },
    ],
  ),
})).struct;

const big = (size: number, write: (view: DataView) => void) => {
  const bytes = new Uint8Array(size);
  write(new DataView(bytes.buffer));
  return [...bytes];
};
const u32 = (value: number) => big(4, (view) => view.setUint32(0, value));

function written([type, value]: Typed): number[] {
  switch (type) {
    case 2:
      return [value ? 1 : 0];
    case 3:
      return big(1, (view) => view.setInt8(0, value as number));
    case 4:
      return big(8, (view) => view.setFloat64(0, value as number));
    case 6:
      return big(2, (view) => view.setInt16(0, value as number));
    case 8:
      return big(4, (view) => view.setInt32(0, value as number));
    case 10:
      return big(8, (view) => view.setBigInt64(0, value as bigint));
    case 11:
      return [...u32((value as Uint8Array).length), ...(value as Uint8Array)];
    case 15:
      return [
        8,
        ...u32((value as number[]).length),
        ...(value as number[]).flatMap((each) => written([8, each])),
      ];
    default: {
      const { fields } = value as unknown as { fields: Map<number, Typed> };
      const parts = [...fields].flatMap(([number, member]) => [
        member[0],
        ...big(2, (view) => view.setInt16(0, number)),
        ...written(member),
      ]);
      return [...parts, 0];
    }
  }
}

/** What reading should give: the types have served their purpose. */
function untyped([type, value]: Typed): ThriftValue {
  if (type !== 12) return value;
  const { fields } = value as unknown as { fields: Map<number, Typed> };
  return { fields: new Map([...fields].map(([number, member]) => [number, untyped(member)])) };
}

test('what is written is read', () => {
  fc.assert(
    fc.property(typed, (struct) => {
      expect(decodeThriftBinary(new Uint8Array(written(struct)))).toEqual(untyped(struct));
    }),
  );
});

test('cut short, or with more behind it, it is none', () => {
  fc.assert(
    fc.property(typed, fc.nat(), (struct, at) => {
      const bytes = new Uint8Array(written(struct));
      expect(decodeThriftBinary(bytes.subarray(0, at % bytes.length))).toBeNull();
      expect(decodeThriftBinary(new Uint8Array([...bytes, 0]))).toBeNull();
    }),
  );
});

test('maps and sets', () => {
  const map = [13, 0, 1, 11, 8, ...u32(1), ...u32(1), 0x61, ...u32(7)];
  const set = [14, 0, 2, 2, ...u32(2), 0, 1];
  const { fields } = decodeThriftBinary(new Uint8Array([...map, ...set, 0]))!;
  expect(fields.get(1)).toEqual([{ key: new Uint8Array([0x61]), value: 7 }]);
  expect(fields.get(2)).toEqual([false, true]);
});

test('random bytes are no struct of any size, and none takes long', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const struct: ThriftStruct | null = decodeThriftBinary(bytes);
      if (struct) expect(struct.fields.size).toBeLessThan(3);
    }),
  );
  const endless = new Uint8Array(10_000).fill(12);
  expect(decodeThriftBinary(endless)).toBeNull();
  const huge = new Uint8Array([15, 0, 1, 12, 0xff, 0xff, 0xff, 0xff]);
  expect(decodeThriftBinary(huge)).toBeNull();
  expect(isThriftStruct(7)).toBe(false);
});
