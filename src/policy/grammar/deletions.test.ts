import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('deletions', () => {
  it.each([
    ['We delete your posts after a year.', ['store denied content > self']],
    ['We may delete posts that break the law or are offensive to other members.', []],
    ['We reserve the right to remove uploads that are illegal.', []],
    ['We reserve the right to remove posts and status updates without prior notice.', []],
    ['We will remove all content and status updates that infringe the rights of others.', []],
    ['We will make efforts to remove your posts from general public view.', []],
    ['In some cases we may be able to remove your posts from the site.', []],
    ['How soon it goes depends on the type of data being deleted.', []],
    ['You can ask us to erase your birthday.', []],
    ['We use our best efforts to erase your birthday.', ['store denied date-of-birth > self']],
    ['Tell us and we will work to erase your birthday.', ['store denied date-of-birth > self']],
    ['We use tools to help you erase your birthday.', []],
    [
      'If you think that we hold your birthday, please write to the loft and we will erase it.',
      ['store denied date-of-birth > self'],
    ],
    ['Once a year has passed, we erase your account for good.', ['store denied unspecified > self']],
    ['We may erase your account for breaking the rules.', []],
    ['After twelve months your birthday is anonymised.', ['store denied date-of-birth > self']],
    ['Your birthday is anonymised, so nobody can tell whose it is.', []],
    ['At the end of that season your birthday is erased.', ['store denied date-of-birth > self']],
    ['If you ask us, we will erase your birthday.', ['store denied date-of-birth > self']],
  ] as const)('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});

describe('what goes with what a person clears on a device', () => {
  it.each([
    ['If you clear your cookies, the settings and names kept in them will be deleted too.', []],
    ['When you delete these cookies, your choices will be removed.', []],
    ['If you remove the app, all messages stored on your phone are deleted.', []],
    [
      'If you delete your cookies, your name is deleted from our servers as well.',
      ['store denied name > self'],
    ],
    ['If you delete a chat, the messages in it are deleted.', ['store denied message-content > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
