import { expect, test } from 'vitest';
import { mayHaveLookAlikes, plainSignsInto } from './look-alikes.ts';

const encoder = new TextEncoder();
const plain = (text: string) => {
  const bytes = encoder.encode(text);
  const out = new Uint8Array(bytes.length * 2);
  return new TextDecoder().decode(out.subarray(0, plainSignsInto(bytes, 0, bytes.length, out)));
};
const may = (text: string) => mayHaveLookAlikes(encoder.encode(text), 0, encoder.encode(text).length);

test.each([
  ['+49\u00a0151\u202f555', '+49 151 555'],
  ['151–555‑01−2', '151-555-01-2'],
  ['\u202a+4915\u202c', '+4915'],
  ['ＡＤＡ＠mail．example', 'ADA@mail.example'],
  ['٤٩ ۴۹ ४९', '49 49 49'],
  ['Jose\u0301', 'José'],
  ['«Наталья»', ';Наталья;'],
  ['１ a·b、c', '1 a b;c'],
])('%s is %s', (text, expected) => {
  expect(may(text)).toBe(true);
  expect(plain(text)).toBe(expected);
});

test.each(['it’s José, “quoted” no'.slice(0, 10), 'Привет, мир', '你好，世界', 'naïve 👍'])(
  '%s has none',
  (text) => {
    expect(may(text)).toBe(false);
  },
);

test('bytes of a code page stay as they are', () => {
  const bytes = Uint8Array.from([0xe2, 0x31, 0x32, 0xc2, 0x20, 0xd9, 0x61, 0xe0, 0xa0]);
  const out = new Uint8Array(bytes.length);
  expect(plainSignsInto(bytes, 0, bytes.length, out)).toBe(bytes.length);
  expect(out).toEqual(bytes);
});

test('any bytes end', () => {
  for (let n = 0; n < 2000; n++) {
    const bytes = Uint8Array.from(
      { length: 24 },
      (_, k) => (Math.imul(n * 31 + k, 0x9e3779b1) >>> 13) & 0xff,
    );
    mayHaveLookAlikes(bytes, 0, 24);
    expect(plainSignsInto(bytes, 0, 24, new Uint8Array(24))).toBeLessThanOrEqual(24);
  }
});
