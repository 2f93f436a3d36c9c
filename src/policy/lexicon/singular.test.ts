import { expect, it } from 'vitest';
import { singular } from './singular.ts';

it.each([
  ['cookies', 'cookie'],
  ['addresses', 'address'],
  ['histories', 'history'],
  ['others', 'others'],
  ['status', 'status'],
])('%s → %s', (plural, one) => {
  expect(singular(plural)).toBe(one);
});
