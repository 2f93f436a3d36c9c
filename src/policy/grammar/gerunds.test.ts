import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('without doing something to data', () => {
  it.each([
    ['We show banners without revealing your name to anyone.', ['share denied name > unspecified']],
    [
      'Messages are delivered without revealing your phone number.',
      ['share denied phone-number > unspecified'],
    ],
    ['Your number stands for your account without directly exposing your name.', []],
    ['Our website can be visited without revealing your name.', []],
    ['Our app can be used without us collecting your name.', ['collect denied name > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
