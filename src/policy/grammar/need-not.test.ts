import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what need not be told but for one thing', () => {
  it.each([
    [
      'You do not have to provide any personal information except your phone number, which we do not retain.',
      ['collect affirmed phone-number > self', 'store denied phone-number > self'],
    ],
    [
      'You need not give us any details apart from your age, which we do not share with anyone.',
      ['collect affirmed date-of-birth > self', 'share denied date-of-birth > unspecified'],
    ],
    ['No data is required except a username.', ['collect affirmed username > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('says nothing where it is no thing that is left out', () => {
    expect(said('You do not have to provide any information except when you buy something.')).toEqual([]);
  });
});
