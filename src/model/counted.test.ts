import { expect, it } from 'vitest';
import { counted } from './counted.ts';

it('agrees with none, one and many', () => {
  expect([0, 1, 7].map((n) => counted(n, 'byte'))).toEqual(['0 bytes', '1 byte', '7 bytes']);
  expect([0, 1, 7].map((n) => counted(n, 'body', 'bodies'))).toEqual(['0 bodies', '1 body', '7 bodies']);
});
