import * as v from 'valibot';
import { expect, it } from 'vitest';
import { IdentityFileSchema } from './identity.ts';

const parse = (input: unknown) => v.safeParse(IdentityFileSchema, input).success;

it('takes an identity file and refuses what is none', () => {
  expect(
    parse({ identifiers: [{ dataType: 'phone-number', value: '+15550100001', label: 'my number' }] }),
  ).toBe(true);
  expect(parse({ identifiers: [{ dataType: 'phone-number', value: '+15550100001' }] })).toBe(true);
  expect(parse({ identifiers: [{ dataType: 'phone', value: '+15550100001' }] })).toBe(false);
  expect(parse({ identifiers: [{ dataType: 'phone-number', value: '' }] })).toBe(false);
  expect(parse({ identifiers: [{ dataType: 'phone-number', value: 15550100001 }] })).toBe(false);
  expect(parse([])).toBe(false);
});
