import { md4 as md4Reference, whirlpool as whirlpoolReference } from 'hash-wasm';
import { describe, expect, test } from 'vitest';
import { COMMON_DIGESTS, RARE_DIGESTS } from './digest-algorithms.ts';
import { md4 } from './md4.ts';
import { murmur3x64, murmur3x86 } from './murmur3.ts';
import { whirlpool } from './whirlpool.ts';

const encoder = new TextEncoder();
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('digests of our own', () => {
  test.each(['', 'abc', '+4915155501234', 'a'.repeat(55), 'b'.repeat(56), 'c'.repeat(200)])(
    'md4 and whirlpool of %j',
    async (text) => {
      expect(hex(md4(encoder.encode(text)))).toBe(await md4Reference(text));
      expect(hex(whirlpool(encoder.encode(text)))).toBe(await whirlpoolReference(text));
    },
  );

  // Vectors of mmh3, the Python binding of the reference code.
  test('murmur3', () => {
    expect(hex(murmur3x64(encoder.encode('')))).toBe('0'.repeat(32));
    expect(hex(murmur3x64(encoder.encode('The quick brown fox jumps over the lazy dog')))).toBe(
      'e34bbc7bbc071b6c7a433ca9c49a9347',
    );
    expect(hex(murmur3x86(encoder.encode('The quick brown fox jumps over the lazy dog')))).toBe(
      '2f1583c3ecee2c675d7bf66ce5e91d2c',
    );
  });

  test('every digest is long enough to be evidence and has a name of its own', () => {
    const all = [...COMMON_DIGESTS, ...RARE_DIGESTS];
    for (const digest of all) expect(digest.of(encoder.encode('x')).length).toBeGreaterThanOrEqual(16);
    expect(new Set(all.map((d) => d.name)).size).toBe(all.length);
  });
});
