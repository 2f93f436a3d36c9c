import { expect, test } from 'vitest';
import { hasDigits, isDigitSoon, isWholeNumber, readGroups } from './digit-groups.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, from = 0) => readGroups(bytes(text), from, text.length);

test.each([
  ['55 68 2986-1309 and more', 15, 12],
  ['1 (415) 555-0132', 16, 11],
  ['0151 / 555 01234', 16, 12],
  ['0151 - 555 01234x', 16, 12],
  ['0151  /  555 01234', 4, 4],
  ['2024-05-17T10:00', 10, 8],
])('%s: groups end at %d, with %d digits', (text, end, count) => {
  expect(read(text)).toMatchObject({ end, count });
});

test('the same digits have the same hash, whatever stands between them', () => {
  expect(read('415 555-0132').hash).toBe(read('(415) 555.0132', 1).hash);
  expect(read('415 555-0132').hash).not.toBe(read('415 555-0133').hash);
});

test('few digits are nobody’s number, and no number is read on for ever', () => {
  expect(isWholeNumber(read('415 555'))).toBe(false);
  expect(isWholeNumber(read('4155 5550'))).toBe(true);
  expect(read('1'.repeat(400)).count).toBe(20);
});

test('a sign with another group behind it, and one without', () => {
  const at = (text: string, sign: number) => isDigitSoon(bytes(text), sign, text.length);
  expect(at('415-5', 3)).toBe(true);
  expect(at('1 (4', 1)).toBe(true);
  expect(at('(415) 5', 4)).toBe(true);
  expect(at('415 / 5', 3)).toBe(true);
  expect(at('415 people', 3)).toBe(false);
  expect(at('415. And', 3)).toBe(false);
});

test('compares digits alone', () => {
  const text = bytes('415 555-0132');
  expect(hasDigits(text, bytes('4155550132'), 0, text.length)).toBe(true);
  expect(hasDigits(text, bytes('4155550133'), 0, text.length)).toBe(false);
  expect(hasDigits(text, bytes('41555501321'), 0, text.length)).toBe(false);
});
