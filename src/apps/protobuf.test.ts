import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeMessage, decodeWire, type Shapes } from './protobuf.ts';

const SHAPES: Shapes = {
  Person: {
    1: 'id uint64',
    2: 'name string',
    3: '*tag string',
    4: 'kind enum Kind',
    5: 'inner Person',
    6: 'delta int32',
    7: 'at sfixed32',
  },
  'enum Kind': { 0: 'NONE', 1: 'FRIEND' },
};
const text = (value: string) => [...new TextEncoder().encode(value)];
const bytes = (...values: number[]) => new Uint8Array(values);

test('fields by number and wire type, 64-bit values whole', () => {
  expect(decodeWire(bytes(0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01))).toEqual([
    { number: 1, wire: 0, value: 2n ** 64n - 1n },
  ]);
  expect(decodeWire(bytes())).toEqual([]);
});

test.each([
  ['cut varint', bytes(0x08, 0x80)],
  ['varint too long', bytes(0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f)],
  ['field 0', bytes(0x00, 0x01)],
  ['a group', bytes(0x0b)],
  ['length past the end', bytes(0x12, 0x05, 0x61)],
])('refuses %s', (_, input) => expect(decodeWire(input)).toBeNull());

test('a message by its shape: names, enum names, lists, nesting, signs', () => {
  const inner = [0x12, 3, ...text('Bob')];
  const input = bytes(
    0x08,
    0x2a,
    0x12,
    3,
    ...text('Ada'),
    0x1a,
    1,
    0x78,
    0x1a,
    1,
    0x79,
    0x20,
    1,
    0x2a,
    inner.length,
    ...inner,
    0x30,
    0xff,
    0xff,
    0xff,
    0xff,
    0xff,
    0xff,
    0xff,
    0xff,
    0xff,
    0x01,
    0x3d,
    0xff,
    0xff,
    0xff,
    0xff,
  );
  expect(decodeMessage(input, 'Person', SHAPES)).toEqual({
    id: '42',
    name: 'Ada',
    tag: ['x', 'y'],
    kind: 'FRIEND',
    inner: { name: 'Bob' },
    delta: -1,
    at: -1,
  });
});

test('a contradiction of the shape is refused, an unknown field only where asked', () => {
  expect(decodeMessage(bytes(0x10, 0x01), 'Person', SHAPES)).toBeNull();
  expect(decodeMessage(bytes(0x12, 1, 0xff), 'Person', SHAPES)).toBeNull();
  expect(decodeMessage(bytes(0x78, 1), 'Person', SHAPES)).toEqual({ 15: '1' });
  expect(decodeMessage(bytes(0x78, 1), 'Person', SHAPES, 'refuse')).toBeNull();
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (input) => void decodeMessage(input, 'Person', SHAPES)),
  );
});
