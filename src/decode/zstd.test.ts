import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zstdInto } from './zstd.ts';

// Frames that the reference tool wrote: of "hello hello hello hello\n" (raw block) and of 100 kB of zeros (RLE).
const RAW = Buffer.concat([
  Buffer.from('28b52ffd2018c10000', 'hex'),
  Buffer.from('hello hello hello hello\n'),
]);
const RLE = Buffer.from('28b52ffda0a0860100030d0c0061'.replace('030d0c', '03350c'), 'hex');

describe('Zstandard', () => {
  test('a stored block', () => {
    const out = new Uint8Array(64);
    const n = zstdInto(RAW, 0, RAW.length, out);
    expect(Buffer.from(out.subarray(0, n)).toString()).toBe('hello hello hello hello\n');
  });

  test('what fills its room ends there', () => {
    const out = new Uint8Array(10);
    expect(zstdInto(RAW, 0, RAW.length, out)).toBe(10);
  });

  test('a window of megabytes is not set aside for little', () => {
    // 30 blocks that each repeat a byte 100,000 times, under a window of 8 MB.
    const blocks = Array.from({ length: 30 }, (_, n) => {
      const head = (100_000 << 3) | 2 | (n === 29 ? 1 : 0);
      return [head & 255, (head >> 8) & 255, head >> 16, 97 + (n % 26)];
    });
    const frame = Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0, 13 << 3, ...blocks.flat()]);
    const out = new Uint8Array(250_000);
    expect(zstdInto(frame, 0, frame.length, out)).toBe(out.length);
    expect([out[0], out[99_999], out[100_000], out[249_999]]).toEqual([97, 97, 98, 99]);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const frame = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, ...bytes);
        expect(zstdInto(frame, 0, frame.length, new Uint8Array(100))).toBeLessThanOrEqual(100);
        expect(zstdInto(RLE, 0, RLE.length, new Uint8Array(100))).toBeLessThanOrEqual(100);
      }),
      { numRuns: 300 },
    );
  });
});
