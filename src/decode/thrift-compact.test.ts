import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isThriftCompact, walkThriftCompact } from './thrift-compact.ts';
import { recorder } from './told.ts';

type Value =
  | { type: 'bool'; value: boolean }
  | { type: 'i64'; value: bigint }
  | { type: 'string'; value: string }
  | { type: 'list'; value: string[] }
  | { type: 'map'; value: [string, string][] }
  | { type: 'struct'; value: [number, Value][] };

const varint = (value: bigint): number[] => {
  const out: number[] = [];
  for (let rest = value; ; rest >>= 7n) {
    if (rest < 128n) return [...out, Number(rest)];
    out.push(Number(rest & 127n) | 128);
  }
};
const zigzag = (value: bigint) => varint(BigInt.asUintN(64, (value << 1n) ^ (value >> 63n)));
const string = (value: string) => [...varint(BigInt(Buffer.byteLength(value))), ...Buffer.from(value)];
const CODES = { i64: 6, string: 8, list: 9, map: 11, struct: 12 };

/** The compact protocol as its specification writes it. */
function struct(fields: readonly [number, Value][]): number[] {
  let last = 0;
  const out: number[] = [];
  for (const [id, value] of fields) {
    const type = value.type === 'bool' ? (value.value ? 1 : 2) : CODES[value.type];
    const delta = id - last;
    if (delta > 0 && delta <= 15) out.push((delta << 4) | type);
    else out.push(type, ...zigzag(BigInt(id)));
    last = id;
    out.push(...content(value));
  }
  return [...out, 0];
}
function content({ type, value }: Value): number[] {
  switch (type) {
    case 'bool':
      return [];
    case 'i64':
      return zigzag(value);
    case 'string':
      return string(value);
    case 'list': {
      const head = value.length < 15 ? [(value.length << 4) | 8] : [0xf8, ...varint(BigInt(value.length))];
      return [...head, ...value.flatMap(string)];
    }
    case 'map':
      return value.length === 0
        ? [0]
        : [...varint(BigInt(value.length)), 0x88, ...value.flatMap(([k, v]) => [...string(k), ...string(v)])];
    case 'struct':
      return struct(value);
  }
}
const message = (name: string, fields: [number, Value][]) =>
  new Uint8Array([0x82, 0x21, 5, ...string(name), ...struct(fields)]);
const told = (bytes: Uint8Array) => {
  const sink = recorder(bytes);
  expect(isThriftCompact(bytes, 0, bytes.length)).toBe(true);
  expect(walkThriftCompact(bytes, 0, bytes.length, sink)).toBe(bytes.length);
  expect(sink.depth).toBe(0);
  return sink.told;
};

const FIELDS: [number, Value][] = [
  [1, { type: 'string', value: 'ada@mail.example' }],
  [3, { type: 'i64', value: -4915155501234n }],
  [40, { type: 'bool', value: true }],
  [41, { type: 'list', value: ['a', 'bc'] }],
  [42, { type: 'map', value: [['tz', 'UTC']] }],
  [7, { type: 'struct', value: [[2, { type: 'bool', value: false }]] }],
];
const TOLD = [
  '1="ada@mail.example"',
  '3=-4915155501234',
  '40=true',
  '41.0="a"',
  '41.1="bc"',
  '42.tz="tz"',
  '42.tz="UTC"',
  '7.2=false',
];

describe('Thrift, compact', () => {
  test('a message tells its method and its fields by number', () => {
    expect(told(message('sendMessage', FIELDS))).toEqual(TOLD.map((line) => `sendMessage.${line}`));
  });

  test('a bare struct with enough text is one', () => {
    expect(told(new Uint8Array(struct(FIELDS)))).toEqual(TOLD);
  });

  test('numbers of any size, texts of any length', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
        fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 200 }),
        (number, name) => {
          const fields: [number, Value][] = [
            [200, { type: 'i64', value: number }],
            [201, { type: 'string', value: name }],
          ];
          expect(told(message('m', fields))).toEqual([`m.200=${number}`, `m.201="${name}"`]);
        },
      ),
    );
  });

  test('cut off, it is none', () => {
    for (const whole of [message('sendMessage', FIELDS), new Uint8Array(struct(FIELDS))]) {
      for (let n = 1; n < whole.length; n++) expect(isThriftCompact(whole, 0, n)).toBe(false);
    }
  });

  test('never throws; closes what it opened', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.boolean(), (tail, named) => {
        const bytes = named ? new Uint8Array([0x82, 0x21, 0, 1, 0x78, ...tail]) : tail;
        const sink = recorder(bytes);
        isThriftCompact(bytes, 0, bytes.length);
        walkThriftCompact(bytes, 0, bytes.length, sink);
        expect(sink.depth).toBe(0);
      }),
      { numRuns: 3000 },
    );
  });
});
