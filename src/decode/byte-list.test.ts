import { expect, test } from 'vitest';
import { byteListEnd, byteListInto } from './byte-list.ts';

const read = (text: string, room = 64) => {
  const out = new Uint8Array(room);
  const bytes = new TextEncoder().encode(text);
  return [...out.subarray(0, byteListInto(bytes, 0, bytes.length, out))];
};

test.each([
  ['[104,101]', [104, 101]],
  ['[ 104 , 0 , 255 ],1', [104, 0, 255]],
  ['[-61,-87]', [195, 169]],
  ['{"0":104,"1":101}', [104, 101]],
  [JSON.stringify({ ...[1, 2, 3] }), [1, 2, 3]],
])('%s', (text, bytes) => {
  expect(read(text)).toEqual(bytes);
  expect(byteListEnd).toBe(text.replace(/,1$/, '').length);
});

test.each([
  '[]',
  '[256]',
  '[1,"a"]',
  '[1',
  '[1,2',
  '[1.5]',
  '{"1":1}',
  '{"0":1,"2":1}',
  '{"0":"a"}',
  '[-129]',
  '{"0"',
  '[',
])('%s is none', (text) => expect(read(text)).toEqual([]));

test('what has no room is none', () => expect(read('[1,2,3]', 2)).toEqual([]));
