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
