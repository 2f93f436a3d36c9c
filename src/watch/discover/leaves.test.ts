// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavesOf, readLeaves, writeLeaves } from './leaves.ts';
import { PLAIN } from './places.ts';

describe('leaves', () => {
  test('long strings and numbers by their nearest name', () => {
    const told = {
      a: { accountId: 'acc-8812-7735', n: 99120045177, short: 'x', ok: true },
      ids: ['id-00001'],
    };
    expect(leavesOf(PLAIN, told)).toEqual([
      { name: 'accountId', value: 'acc-8812-7735' },
      { name: 'n', value: '99120045177' },
      { name: 'ids', value: 'id-00001' },
    ]);
  });

  test('runs no getter of the page, and is bounded', () => {
    let ran = 0;
    const trap = Object.defineProperty({}, 'accountId', { enumerable: true, get: () => ran++ });
    expect(leavesOf(PLAIN, [trap])).toEqual([]);
    expect(ran).toBe(0);
    expect(
      leavesOf(
        PLAIN,
        Array.from({ length: 100_000 }, () => 'acc-8812-7735'),
        'id',
      ),
    ).toHaveLength(500);
    let deep: unknown = 'acc-8812-7735';
    for (let n = 0; n < 10_000; n++) deep = { id: deep };
    expect(leavesOf(PLAIN, deep)).toEqual([]);
  });

  test('comes over the bridge as it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.record({ name: fc.string({ unit: 'binary' }), value: fc.string({ unit: 'binary' }) })),
        (url, leaves) => {
          expect(readLeaves(writeLeaves(url, leaves))).toEqual({ url, leaves });
        },
      ),
    );
  });

  test.each([null, 7, '', 'x', '1:', '5:ab', '1:a1:b', '9999999:a', '-1:a'])('refuses %j', (text) => {
    expect(readLeaves(text)).toBeNull();
  });
});
