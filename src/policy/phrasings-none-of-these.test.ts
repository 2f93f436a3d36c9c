import { expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

const told = (item: string, lead: string) =>
  extractClaims(item, { service: 'Pigeon', context: lead }).map(
    (c) => `${c.action} ${c.polarity} ${c.data} > ${c.recipient}`,
  );

it.each([
  ['None of the following is collected:', ['collect denied phone-number > self']],
  ['None of these are sold to third parties:', ['sell denied phone-number > unspecified']],
  ['Nothing of the following is stored:', ['store denied phone-number > self']],
  ['Pigeon never asks for:', ['collect denied phone-number > self']],
  ['We do not ask you for:', ['collect denied phone-number > self']],
  ['Some of the following is collected:', []],
  ['None of the following is shared unless you agree:', []],
  ['We ask you for:', ['collect affirmed phone-number > self']],
])('%s', (lead, claims) => {
  expect(told('Your phone number', lead)).toEqual(claims);
});
