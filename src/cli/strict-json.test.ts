import { describe, expect, test } from 'vitest';
import { strictJson } from './strict-json.ts';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('strict JSON', () => {
  test.each([
    ['{"a":1,"b":{"a":[{"a":null},"\\":"]}}'],
    ['"a: \\\\"'],
    ['[1e308, -0, true]'],
    ['{"__proto__":{"a":1},"constructor":2}'],
    [nested(100)],
  ])('%s has its value', (text) => {
    expect(strictJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  test.each([
    ['', /not JSON/],
    ['{"a":1', /not JSON/],
    ['{"a":1,"b":{"c":1,"c":1}}', /names a thing twice/],
    ['{"a":1,"\\u0061":2}', /names a thing twice/],
    ['{"a":null,"b":[1e999]}', /too large/],
    [nested(101), /nested deeper/],
    [nested(300_000), /nested deeper/],
  ])('%.40s is refused', (text, reason) => {
    expect(strictJson(text)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  test('takes strings of any length', () => {
    const text = JSON.stringify({ a: 'x\\"\n'.repeat(3_000_000) });
    expect(strictJson(text).ok).toBe(true);
  });
});
