import { expect, it } from 'vitest';
import { othersAtLarge } from './others-at-large.ts';
import { partyMentions } from './party-mentions.ts';
import { tokenise } from './token.ts';

function given(text: string): string[] {
  const tokens = tokenise(text);
  return othersAtLarge(tokens, partyMentions(tokens, []), ['provider', 'users']);
}

it('takes others beside named parties for anyone', () => {
  expect(given('with service providers and others')).toEqual(['provider', 'unspecified']);
});

it.each(['with service providers and other users', 'with others'])('takes for users who are: %s', (text) => {
  expect(given(text)).toEqual(['provider', 'users']);
});
