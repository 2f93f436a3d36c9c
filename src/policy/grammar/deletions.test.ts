import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('deletions', () => {
  it.each([
    ['We delete your posts after a year.', ['store denied message-content > self']],
    ['We may delete posts that break the law or are offensive to other members.', []],
    ['We reserve the right to remove uploads that are illegal.', []],
    ['In some cases we may be able to remove your posts from the site.', []],
    ['How soon it goes depends on the type of data being deleted.', []],
    ['You can ask us to erase your birthday.', []],
    ['If you ask us, we will erase your birthday.', ['store denied date-of-birth > self']],
  ] as const)('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});
