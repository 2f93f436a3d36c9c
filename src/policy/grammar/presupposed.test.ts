import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  [
    'To the extent that we share your address with vendors, we ask them to protect it.',
    ['share affirmed postal-address > provider'],
  ],
  [
    'Insofar as we pass your email address to advertisers, we do so with your consent.',
    ['share affirmed email-address > advertiser'],
  ],
  ['To the extent that we do not share your address with vendors, this does not apply.', []],
  ['To the extent permitted by law, we are not liable for what our vendors do.', []],
])('takes sharing for granted where only its extent is left open: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
