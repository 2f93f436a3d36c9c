import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base64Into } from './base64.ts';

const decode = (text: string, room = 4096) => {
  const out = new Uint8Array(room);
  const n = base64Into(new TextEncoder().encode(text), 0, text.length, out);
  return n < 0 ? null : Buffer.from(out.subarray(0, n));
};

describe('base64', () => {
  test('undoes both alphabets, padded or not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64');
        for (const form of [text, text.replace(/=+$/, ''), Buffer.from(bytes).toString('base64url')]) {
          expect(decode(form)).toEqual(Buffer.from(bytes));
        }
      }),
    );
  });

  test('refuses other signs and impossible lengths', () => {
    expect(decode('ab!d')).toBeNull();
    expect(decode('abcde')).toBeNull();
  });

  test('stops where the room is full', () => {
    expect(decode(Buffer.alloc(90, 65).toString('base64'), 30)?.toString()).toBe('A'.repeat(30));
  });
});
