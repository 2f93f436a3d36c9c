import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('others who come with tools, and teams beside them', () => {
  it.each([
    [
      'We allow others to place cookies on your device.',
      ['unspecified: collect affirmed cookie-identifier > self'],
    ],
    ['We allow others to see your posts.', ['share affirmed content > users']],
    ['Our moderation tools and teams collect your birthday.', ['collect affirmed date-of-birth > self']],
    ['Your teams can see your birthday.', ['share affirmed date-of-birth > users']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
