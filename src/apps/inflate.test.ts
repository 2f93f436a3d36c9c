import { gzipSync, zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { gunzip, inflateZlib } from './inflate.ts';

const text = new TextEncoder().encode('presence '.repeat(2_000));

test.each([
  ['zlib', zlibSync, inflateZlib],
  ['gzip', gzipSync, gunzip],
] as const)('%s: whole streams come out whole, others are refused', (_, pack, unpack) => {
  for (const part of [text.subarray(0, 20), text]) {
    expect(unpack(pack(part), 100_000)).toEqual(part);
  }
  expect(unpack(pack(text), 1_000)).toBeNull();
  expect(unpack(pack(text), text.length)).toEqual(text);
  const cut = pack(text);
  expect(unpack(cut.subarray(0, cut.length - 12), 1_000_000)).toBeNull();
  expect(unpack(pack(new Uint8Array(6_000_000)), 4_000_000)).toBeNull();
  expect(unpack(new Uint8Array([1, 2, 3]), 1_000_000)).toBeNull();
  expect(unpack(new Uint8Array(), 1_000_000)).toBeNull();
});
