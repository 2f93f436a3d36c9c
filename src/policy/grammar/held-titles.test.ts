import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what stands under a title of what the service has', () => {
  it.each([
    ['What we store', ['store affirmed date-of-birth > self']],
    ['2. What Pigeon keeps about you', ['store affirmed date-of-birth > self']],
    ['Data on our servers', ['store affirmed date-of-birth > self']],
    ['What the server sees', ['collect affirmed date-of-birth > self']],
    ['What we do not store', ['store denied date-of-birth > self']],
    ['Birds seen', []],
  ])('%s', (section, claims) => expect(said('Your birthday', { section })).toEqual(claims));

  it('is a mere phrase', () => {
    expect(said('Your birthday is none of our business.', { section: 'What we store' })).toEqual([]);
  });
});

describe('what stands behind such a label', () => {
  it.each([
    ['Stored on the server: your birthday.', ['store affirmed date-of-birth > self']],
    ['Visible to the server: your birthday.', ['collect affirmed date-of-birth > self']],
    ['Not stored: your birthday.', ['store denied date-of-birth > self']],
    ['Known: your birthday.', []],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});
