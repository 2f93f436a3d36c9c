import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('interests that are weighed', () => {
  it.each([
    [
      'We do not use your birthday for activities where our interests are overridden by the impact on you.',
      [],
    ],
    ['We will not process your birthday if your rights override our interests.', []],
    ['We will not use your birthday if you object.', ['use denied date-of-birth > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
