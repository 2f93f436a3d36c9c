import { expect, it } from 'vitest';
import { clonedSize } from './cloned-size.ts';

it('is no less than Firefox counts, and not many times more', () => {
  // `storage.session.getBytesInUse` of Firefox 153, without the key.
  const measured: [unknown, number][] = [
    [{}, 24],
    ['x'.repeat(100), 120],
    ['ж'.repeat(100), 216],
    [5, 16],
    [{ a: 1 }, 48],
    [{ a: 1, b: 'xx' }, 80],
    [[1, 2, 3], 72],
    [new Uint8Array(1000), 1048],
    [new ArrayBuffer(1000), 1024],
  ];
  for (const [value, bytes] of measured) {
    expect(clonedSize(value)).toBeGreaterThanOrEqual(bytes);
    expect(clonedSize(value)).toBeLessThan(2 * bytes + 20);
  }
});
