import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { inflateZlib } from './inflate.ts';

const text = new TextEncoder().encode('presence '.repeat(2_000));

test('small and large streams come out whole', () => {
  for (const part of [text.subarray(0, 20), text]) {
    expect(inflateZlib(zlibSync(part), 100_000)).toEqual(part);
  }
  const large = new Uint8Array(300_000).map((_, i) => (i * 7919) >> 3);
  // Compared by hand: a matcher takes seconds for as many numbers.
  const out = inflateZlib(zlibSync(large), 300_000)!;
  expect(out.length === large.length && out.every((byte, i) => byte === large[i])).toBe(true);
});

test('a stream above the limit, a broken one and one cut short are refused', () => {
  expect(inflateZlib(zlibSync(text), 1_000)).toBeNull();
  expect(inflateZlib(zlibSync(new Uint8Array(6_000_000)), 4_000_000)).toBeNull();
  expect(inflateZlib(new Uint8Array([1, 2, 3]), 1_000_000)).toBeNull();
  const cut = zlibSync(text);
  expect(inflateZlib(cut.subarray(0, cut.length - 8), 1_000_000)).toBeNull();
});
