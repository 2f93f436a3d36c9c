import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test('nothing steers the terminal, turns the line round or begins another', () => {
  expect(printable('a\u001b[2Jb\r\nc\u202ed\u2028e\u009bf')).toBe('a�[2Jb��c�d�e�f');
  expect(printable('“naïve” – 你好, שלום 😀')).toBe('“naïve” – 你好, שלום 😀');
});
