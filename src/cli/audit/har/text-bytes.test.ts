import { expect, test } from 'vitest';
import { bytesOfText } from './text-bytes.ts';

const bytes = (text: string, sizes: { header?: number; body?: number } = {}) =>
  [...bytesOfText(text, { header: -1, body: -1, ...sizes })].map((byte) => byte.toString(16)).join(' ');

test('text is UTF-8', () => {
  expect(bytes('aé')).toBe('61 c3 a9');
  expect(bytes('aé', { header: 3 })).toBe('61 c3 a9');
  expect(bytes('a😀', { body: 5 })).toBe('61 f0 9f 98 80');
});

test('one character a byte, where only that makes up the size', () => {
  expect(bytes('\u001f\u008bé', { header: 3 })).toBe('1f 8b e9');
  expect(bytes('\u001f\u008bé', { body: 3 })).toBe('1f 8b e9');
  expect(bytes('aÃ©', { body: 3 })).toBe('61 c3 a9');
  expect(bytes('aé', { header: 2 })).toBe('61 e9');
});

test('characters that were counted for bytes are text still', () => {
  expect(bytes('aé', { body: 2 })).toBe('61 c3 a9');
  expect(bytes('\u001fé', { header: 3, body: 2 })).toBe('1f c3 a9');
});

test('escaped bytes are bytes again', () => {
  expect(bytes('a\udc80é\udcff\udc9f😀')).toBe('61 80 c3 a9 ff 9f f0 9f 98 80');
});
