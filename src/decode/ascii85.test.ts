import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ascii85Into } from './ascii85.ts';

function encode(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4) {
    const part = bytes.subarray(i, i + 4);
    const padded = new Uint8Array(4);
    padded.set(part);
    let value = new DataView(padded.buffer).getUint32(0);
    if (value === 0 && part.length === 4) {
      text += 'z';
      continue;
    }
    const five: string[] = [];
    for (let k = 0; k < 5; k++) {
      five.unshift(String.fromCharCode(33 + (value % 85)));
      value = Math.floor(value / 85);
    }
    text += five.join('').slice(0, part.length + 1);
  }
  return text;
}

describe('ascii85', () => {
  test('undoes any bytes, bare or between its marks', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (bytes) => {
        fc.pre(!encode(bytes).startsWith('<~') && !encode(bytes).endsWith('~>'));
        for (const text of [encode(bytes), `<~${encode(bytes)}~>`]) {
          const input = new TextEncoder().encode(text);
          const out = new Uint8Array(64);
          expect(Buffer.from(out.subarray(0, ascii85Into(input, 0, input.length, out)))).toEqual(
            Buffer.from(bytes),
          );
        }
      }),
    );
  });

  test('a known line', () => {
    const input = new TextEncoder().encode('87cURD]j7BEbo80');
    const out = new Uint8Array(32);
    expect(Buffer.from(out.subarray(0, ascii85Into(input, 0, input.length, out))).toString()).toBe(
      'Hello world!',
    );
  });
});
