import { expect, test } from 'vitest';
import { parseAddress } from './parse-address.ts';

test('an absolute address, else null', () => {
  expect(parseAddress('https://a.test/b?c')?.host).toBe('a.test');
  for (const text of ['', '/b', 'a.test', 'https://', 'http://a b/']) expect(parseAddress(text)).toBeNull();
});

test('hosts that are not ASCII stay addresses however often it is asked', () => {
  for (let n = 0; n < 10_000; n++) parseAddress('https://a.test/');
  const hosts = new Set(Array.from({ length: 10_000 }, () => parseAddress('http://münchen.test/')?.host));
  expect([...hosts]).toEqual(['xn--mnchen-3ya.test']);
});
