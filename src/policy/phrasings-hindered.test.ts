import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what is not hindered', () => {
  it.each([
    ['Opting out does not prevent us from showing ads based on the pages you visit.', []],
    ['We do not show ads based on the pages you visit.', ['use denied page-url > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('those who do work for the service', () => {
  const context = 'Examples include paying bills and answering our members.';

  it.each([
    ['They have access to your name to perform their tasks.', ['share affirmed name > provider']],
    ['They can see your name.', ['share affirmed name > users']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });
});

describe('what is said of how good a thing is', () => {
  it.each([
    ['Information that others post has not been reviewed for accuracy.', []],
    ['Your posts are not reviewed by our staff.', ['use denied content > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
