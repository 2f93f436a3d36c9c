import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesText, memberText, parseJson, walkJson } from './json.ts';

test('long integers stay exact, as text; other numbers and strings are left alone', () => {
  expect(
    parseJson('{"id":7212345678901234567,"n":12,"f":0.30000000000000004,"s":"a 7212345678901234567"}'),
  ).toEqual({
    id: '7212345678901234567',
    n: 12,
    f: 0.30000000000000004,
    s: 'a 7212345678901234567',
  });
  expect(parseJson('[-1234567890123456789,1e3]')).toEqual(['-1234567890123456789', 1000]);
});

test('no JSON is undefined', () => {
  for (const text of ['', '{', 'x', '{"a":1}}']) expect(parseJson(text)).toBeUndefined();
});

test('a text of quotes that nothing closes is none, at once', () => {
  // In a time that grows with the square of its length it would not end here.
  expect(parseJson(`{"id":7212345678901234567,"${'\\"'.repeat(2_000_000)}`)).toBeUndefined();
});

test('reads every other JSON text as JSON.parse does', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      if (!/(^|[[:,\s])-?\d{16,}(?![\d.eE])/.test(text)) expect(parseJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

test('walks into lists and JSON in strings, with places and nearest keys', () => {
  const seen: unknown[] = [];
  walkJson({ a: [{ b: 1 }, 'x'], c: '{"d":true}', e: null, f: '' }, 'body', (...leaf) => seen.push(leaf));
  expect(seen).toEqual([
    ['body.a[0].b', 'b', 1],
    ['body.a[1]', 'a', 'x'],
    ['body.c(json).d', 'd', true],
  ]);
});

test('members are own ones only', () => {
  expect(memberText({ a: 5 }, 'a')).toBe('5');
  expect(memberText({}, 'toString')).toBe('');
  expect(memberText([1], 'length')).toBe('');
});

test('binary parts of a bridge message', () => {
  expect(bytesText({ $bytes: 'AA==' })).toBe('AA==');
  expect(bytesText({ $bytes: 'AA==', more: 1 })).toBeNull();
});
