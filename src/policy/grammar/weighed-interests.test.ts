import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { weighsInterests } from './weighed-interests.ts';

it.each([
  ['as necessary for our legitimate interests, unless those are overridden by your rights.', true],
  ['Where we need it for our legitimate interests and your freedoms do not override these', true],
  ['for our legitimate interests in keeping birds safe', false],
  ['We use your name for our legitimate interests unless they are overridden', false],
])('an item in which the law weighs interests: %s', (item, weighs) => {
  expect(weighsInterests(item)).toBe(weighs);
});

it('says nothing of the data that its lead names', () => {
  const context = 'We process your name and email address:';
  expect(said('as needed for our legitimate interests, unless yours prevail.', { context })).toEqual([]);
  expect(said('to keep birds safe', { context })).toContain('use affirmed name > self');
});
