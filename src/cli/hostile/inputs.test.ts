import { expect, test } from 'vitest';
import { CLASSES } from './classes.ts';
import { inputOf, readInputId, writeInputId } from './inputs.ts';

test('a seed and an id name the same payload each time, and others another', () => {
  const draw = (seed: number) =>
    Array.from({ length: 60 }, (_, number) => {
      const { payload } = inputOf(seed, { number, damages: number % 2 === 0 ? [] : [number, 5] });
      return `${payload.url} ${Buffer.from(payload.body ?? []).toString('hex')}`;
    });
  expect(draw(7)).toEqual(draw(7));
  expect(new Set(draw(7)).size).toBeGreaterThan(50);
  expect(draw(8)).not.toEqual(draw(7));
});

test('the shares make a hundred, and every class has its own', { timeout: 30_000 }, () => {
  expect(CLASSES.reduce((sum, { share }) => sum + share, 0)).toBe(100);
  const drawn = new Map<string, number>();
  const runs = 1500;
  for (let number = 0; number < runs; number++) {
    const { input } = inputOf(2, { number, damages: [] });
    drawn.set(input.class, (drawn.get(input.class) ?? 0) + 1);
  }
  for (const { name, share } of CLASSES) {
    expect((drawn.get(name) ?? 0) / runs).toBeGreaterThan(share / 100 / 2);
    expect((drawn.get(name) ?? 0) / runs).toBeLessThan((share / 100) * 2);
  }
});

test('an id is read as it was written', () => {
  const id = { number: 412, damages: [7, 2 ** 31 - 1] };
  expect(readInputId(writeInputId(id))).toEqual(id);
  expect(readInputId('412')).toEqual({ number: 412, damages: [] });
  for (const text of ['', 'x', '1.', '1.-2', '1,2']) expect(readInputId(text)).toBeNull();
});
