import { expect, it } from 'vitest';
import { parse } from './clauses.ts';
import { trailingTypes } from './trailing-types.ts';

it.each([
  ['We log certain information when you write, including your IP address.', ['ip-address']],
  ['We look into fraud, including heavy use of our app.', []],
  ['We log certain information, except when you write, including at night.', []],
  ['We log it for these purposes: to find faults.', []],
])('reads a list that comes late: %s', (text, types) => {
  expect(trailingTypes(parse(text, []), 1)).toEqual(types);
});
