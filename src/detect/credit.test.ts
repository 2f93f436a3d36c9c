import { describe, expect, test } from 'vitest';
import { Cost, creditOf } from './credit.ts';
import { compileIdentity } from './needles.ts';
import { beginScan } from './scan.ts';

const nobody = compileIdentity([]);

describe('the credit of a search', () => {
  test('goes with the bytes, from a quarter of a megabyte on', () => {
    expect(creditOf(0)).toBe(creditOf(256 * 1024));
    expect(creditOf(2 << 20)).toBe(2 * creditOf(1 << 20));
  });

  test('pays for rooms and trials until it is spent, and that is said', () => {
    const scan = beginScan(nobody, 0);
    const before = scan.credit;
    expect(scan.take(1000)?.length).toBeGreaterThanOrEqual(1000);
    expect(scan.credit).toBe(before - 1000 * Cost.decoded);
    expect(scan.truncated).toBe(false);
    expect(scan.take(before)).toBeNull();
    expect(scan.truncated).toBe(true);
    expect(scan.spend(scan.credit)).toBe(true);
    expect(scan.spent).toBe(true);
    expect(scan.spend(Cost.run)).toBe(false);
  });

  test('sets aside no more at once than memory should be asked for, however large the input', () => {
    expect(beginScan(nobody, 1 << 30).take(64 << 20)).toBeNull();
  });
});
