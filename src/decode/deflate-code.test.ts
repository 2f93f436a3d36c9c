import { expect, test } from 'vitest';
import { Code, REVERSED, TABLE_BITS } from './deflate-code.ts';

const built = (lengths: number[], mayBeIncomplete = false) => {
  const code = new Code();
  return code.build(new Uint8Array(lengths), 0, lengths.length, mayBeIncomplete) ? code : null;
};

test('the example of RFC 1951 §3.2.2 has the codes that stand there', () => {
  const code = built([3, 3, 3, 3, 3, 2, 4, 4])!;
  const told = (bits: string) => {
    const entry = code.table[Number.parseInt([...bits].reverse().join(''), 2)]!;
    return { symbol: entry >> 4, length: entry & 15 };
  };
  expect(told('00')).toEqual({ symbol: 5, length: 2 });
  expect(told('010')).toEqual({ symbol: 0, length: 3 });
  expect(told('110')).toEqual({ symbol: 4, length: 3 });
  expect(told('1111')).toEqual({ symbol: 7, length: 4 });
});

test('lengths that give too many codes or leave some out make none', () => {
  expect(built([1, 1, 1])).toBeNull();
  expect(built([2, 2, 2])).toBeNull();
  expect(built([1], true)).not.toBeNull();
  expect(built([1])).toBeNull();
});

test('codes longer than the table tells are left out of it, and begin where it ends', () => {
  // One code of each length, and a second of the longest.
  const code = built([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 15])!;
  expect(code.table[(1 << TABLE_BITS) - 1]).toBe(0);
  expect(code.symbols[code.longIndex]).toBe(9);
  expect(code.longFirst).toBe(0b1111111110);
});

test('bits are reversed over sixteen', () => {
  expect(REVERSED[1]).toBe(0x8000);
  expect(REVERSED[0b110]).toBe(0x6000);
});
