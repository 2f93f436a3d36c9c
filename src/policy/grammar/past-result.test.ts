import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  [
    'We change your number so that it does not identify you and store your number for a year.',
    ['store affirmed phone-number > self'],
  ],
  [
    'We shorten your IP address so it does not identify you and keep it for a year.',
    ['store affirmed ip-address > self'],
  ],
  [
    'We do not collect and store your number.',
    ['collect denied phone-number > self', 'store denied phone-number > self'],
  ],
] as const)('goes on from what brought a result about: %s', (sentence, claims) =>
  expect(said(sentence)).toEqual(claims),
);
