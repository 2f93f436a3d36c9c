import { expect, it } from 'vitest';
import type { Claim } from '../model/claim.ts';
import { readPolicy } from './read-text.ts';
import { SpokenSentences, Statements } from './statements.ts';

const TEXT = 'We share your phone number with advertisers. We never share your location with anybody.';
const claimIn = (text: string): Claim => readPolicy({ text }, { service: 'Pigeon' }).claims[0]!;
const states = (text: string, claim: Claim, sentences = new SpokenSentences()) =>
  new Statements(text, [], sentences, true).state(claim, claim.data[0]!);

it('finds what one sentence states, not what two have together', () => {
  expect(states(TEXT, claimIn('We give your phone number to advertisers.'))).toBe(false);
  expect(states(TEXT, claimIn('We may share your mobile number with advertisers.'))).toBe(true);
  expect(states(TEXT, claimIn('We share your location with advertisers.'))).toBe(false);
});

it('reads a sentence that recurs once, and holds what it reads no more for stated', () => {
  const sentences = new SpokenSentences();
  const claim = claimIn('We share your location with advertisers.');
  expect(states(`${TEXT} `.repeat(20_000), claim, sentences)).toBe(false);
  const long = Array.from({ length: 20_000 }, (_, n) => `${TEXT.slice(0, 43)} number ${n}.`).join(' ');
  expect(states(`${long} ${TEXT}`, claim, sentences)).toBe(true);
  expect(sentences.of('We read nothing more.')).toBeNull();
});
