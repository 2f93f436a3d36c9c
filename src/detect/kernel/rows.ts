import { type Code, i8x16, i32, i64, select } from './assembler.ts';

/** Expressions over rows of sixty-four bits, one for each byte of a block, and over the vectors that they come of. */
export const zero = i32.const(0);
export const none = i64.const(0n);
export const one = i64.const(1n);
export const all = i64.const(-1n);
export const BLOCK = i32.const(64);
export const bytesOf = (value: number) => i8x16.const(new Array<number>(16).fill(value));
export const not = (value: Code) => i64.xor(value, all);
export const shr = (value: Code, by: number) => i64.shrU(value, i64.const(BigInt(by)));
export const shl = (value: Code, by: number) => i64.shl(value, i64.const(BigInt(by)));
export const isSet = (value: Code) => i32.eqz(i64.eqz(value));
/** The bits below `count`, which is at most 64. */
export const below = (count: Code): Code =>
  select(i64.sub(i64.shl(one, i64.extend(count)), one), all, i32.ltS(count, BLOCK));
export const placeOf = (value: Code): Code => i32.wrap(i64.ctz(value));
/** Place behind the last bit; 0 where there is none. */
export const behindLast = (value: Code): Code => i32.sub(BLOCK, i32.wrap(i64.clz(value)));
export const bothOf = (of: (k: number) => Code, join: (a: Code, b: Code) => Code): Code =>
  join(join(of(0), of(1)), join(of(2), of(3)));
/** Sixty-four bits, the sign of each byte of four vectors. */
export const signs = (of: (k: number) => Code): Code =>
  bothOf((k) => shl(i64.extend(i8x16.bitmask(of(k))), 16 * k), i64.or);
export const anyOf = (of: (k: number) => Code): Code => i8x16.any(bothOf(of, i8x16.or));
export const low = (value: Code) => i8x16.and(value, bytesOf(15));
export const row = (value: Code) => i8x16.shrU(value, i32.const(4));
export const classed = (value: Code, table: { low: number[]; high: number[] }): Code =>
  i8x16.and(
    i8x16.swizzle(i8x16.const(table.low), low(value)),
    i8x16.swizzle(i8x16.const(table.high), row(value)),
  );
/** Shuffle tables of a classing: sets of bytes that are a product of high and low nibbles, a bit each. */
export function tables(sets: readonly (readonly [name: string, row: number, columns: string])[]): {
  low: number[];
  high: number[];
} {
  const low = new Array<number>(16).fill(0);
  const high = new Array<number>(16).fill(0);
  for (const [n, [, row, columns]] of sets.entries()) {
    high[row]! |= 1 << n;
    for (const column of columns) low[Number.parseInt(column, 16)]! |= 1 << n;
  }
  return { low, high };
}
