import { expect, it } from 'vitest';
import { goesAbroad } from './abroad.ts';

it.each([
  ['We move your letters to the US.', true],
  ['Your letters may leave for lofts outside the US and Canada.', true],
  ['your letters are moved to the us', true],
  ['We transfer your letters to countries with other laws.', true],
  ['We share your letters as you gave them to us.', false],
  ['What is entrusted to us is passed on.', false],
])('knows whether it goes abroad: %s', (text, abroad) => {
  expect(goesAbroad(text)).toBe(abroad);
});
