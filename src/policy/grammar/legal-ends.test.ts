import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

const told = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' }).map((c) => `${c.polarity} ${c.recipient}: ${c.purpose}`);

describe('legalEnds', () => {
  it.each([
    ['We may give your name to the police.', ['affirmed authority: legal']],
    ['We keep your name as required by law.', ['affirmed self: legal']],
    ['We never give your name to the police.', ['denied authority: unspecified']],
    [
      'With your consent where required by law, we share your name with partners.',
      ['affirmed partner: unspecified'],
    ],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});
