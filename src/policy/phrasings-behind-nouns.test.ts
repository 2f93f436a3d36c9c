import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what stands between a noun and its verb', () => {
  it.each([
    [
      'Details about you obtained from partners are deleted after 90 days.',
      ['store denied unspecified > self'],
    ],
    [
      'Data concerning you submitted in a form is passed to our agents.',
      ['share affirmed unspecified > provider'],
    ],
    [
      'Information about you used for marketing is not shared with third parties.',
      ['share denied unspecified > unspecified'],
    ],
    ['Photos of you posted by others may be seen by anyone.', ['share affirmed profile-photo > public']],
    ['The loft of those to you known is warm.', []],
    // A clause of its own.
    ['The data you provided is deleted after a year.', ['store denied unspecified > self']],
    [
      'Your name and what you shared are kept for a year.',
      ['store affirmed content > self', 'store affirmed name > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
