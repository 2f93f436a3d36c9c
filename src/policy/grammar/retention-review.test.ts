import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('data that is looked through to see whether to keep it', () => {
  it.each([
    ['We regularly review the records we hold to determine whether they are still needed.', []],
    ['Your data is reviewed to decide if it should be deleted.', []],
    [
      'We review your messages to determine whether they break our rules.',
      ['use affirmed message-content > self'],
    ],
    ['We review the data that we hold every year.', []],
    [
      'We will periodically review the data we hold and delete anything that we no longer need.',
      ['store denied unspecified > self'],
    ],
    ['We review your data to improve the loft.', ['use affirmed unspecified > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
