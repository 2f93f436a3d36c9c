import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Cost, creditOf } from './credit.ts';
import { search } from './detect.ts';
import { compileIdentity } from './needles.ts';
import { beginScan } from './scan.ts';

const nobody = compileIdentity([]);

const base64 = (text: string) => Buffer.from(text).toString('base64');

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
    expect(scan.credit).toBe(before - 1000 * Cost.decoded);
    expect(scan.truncated).toBe(true);
    expect(scan.spend(scan.credit)).toBe(true);
    expect(scan.spent).toBe(true);
    expect(scan.spend(Cost.run)).toBe(false);
  });

  test('gives no room for what it cannot also pay to read', () => {
    const scan = beginScan(nobody, 0);
    const most = Math.floor(scan.credit / (Cost.decoded + Cost.read));
    expect(scan.affordable(most)).toBe(most);
    expect(scan.truncated).toBe(false);
    expect(scan.affordable(most + 9)).toBe(most);
    expect(scan.truncated).toBe(true);
    expect(scan.take(most + 1)).toBeNull();
    expect(scan.take(most)).not.toBeNull();
    expect(scan.take(most)).toBeNull();
  });

  test('what is read is paid for before a part of it is decoded', () => {
    const body = new TextEncoder().encode(base64(base64(base64('Ada was here. '.repeat(40_000)))));
    const { scan } = search(
      { channel: 'fetch', method: 'POST', url: 'https://a.example/', headers: [], body, contentType: '' },
      nobody,
    );
    expect(scan.truncated).toBe(true);
    expect(scan.credit).toBeGreaterThan(-4096);
  });

  test('the codes of what inflates are paid for each time that they are read', () => {
    const text = Array.from({ length: 300 }, (_, n) => String.fromCharCode(33 + ((n * n * 7) % 90))).join('');
    const body = new Uint8Array(deflateRawSync(text));
    const { scan } = search(
      { channel: 'fetch', method: 'POST', url: 'https://a.example/', headers: [], body, contentType: '' },
      nobody,
    );
    // Once for a look at how it begins, and once for all of it.
    expect(creditOf(0) - scan.credit).toBeGreaterThan(2 * Cost.codes);
  });

  test('sets aside no more at once than memory should be asked for, however large the input', () => {
    expect(beginScan(nobody, 1 << 30).take(64 << 20)).toBeNull();
  });
});
