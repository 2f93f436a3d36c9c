import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what one may refuse', () => {
  it.each([
    ['You may withdraw your consent to personalized ads based on your age and gender.'],
    ['You may object to recommendations based on your browsing history.'],
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
