import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  ['Users personal information is not sold to third parties.', ['sell denied unspecified > unspecified']],
  ['Customers contact details are shared with vendors.', ['share affirmed identity > provider']],
  ['We do not sell our members personal information.', ['sell denied unspecified > unspecified']],
])('reads a plural without its sign as whose data it is: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it('leaves those who do something as they are', () => {
  expect(said('Users data of any kind may share with others.')).toEqual(
    said("Users' data of any kind may share with others."),
  );
});
