import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemble, forever, get, giveBack, I32, I64, i32, i64, leaveIf, set, when } from './assembler.ts';

function run(body: readonly number[], locals: number[] = []) {
  const module = new WebAssembly.Module(assemble(2, locals, body, 1));
  return new WebAssembly.Instance(module).exports.run as (a: number, b: number) => number;
}

test('constants of any size', () => {
  fc.assert(
    fc.property(fc.integer(), fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n }), (small, large) => {
      expect(run(i32.const(small))(0, 0)).toBe(small);
      const upper = i32.wrap(i64.shrU(i64.const(large), i64.const(32n)));
      expect(run(upper)(0, 0)).toBe(Number(BigInt.asIntN(32, large >> 32n)));
    }),
  );
});

test('a loop that is left, a branch, and a result', () => {
  const sum = [
    ...forever(
      leaveIf(i32.eqz(get(0))),
      set(2, i32.add(get(2), get(0))),
      when(i32.eq(get(2), get(1)), giveBack(i32.const(-1))),
      set(0, i32.sub(get(0), i32.const(1))),
    ),
    ...get(2),
  ];
  expect(run(sum, [I32])(10, 0)).toBe(55);
  expect(run(sum, [I32])(10, 19)).toBe(-1);
});

test('memory, at an offset too', () => {
  const body = [
    ...i32.store(get(0), get(1)),
    ...set(2, i64.load(i32.const(0), 8)),
    ...i32.add(i32.load8(get(0)), i32.wrap(get(2))),
  ];
  expect(run(body, [I64])(8, 0x0101)).toBe(0x0101 + 1);
});
