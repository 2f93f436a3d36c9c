import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('who sees what, in a turn of its own', () => {
  it.each([
    [
      'Your profile page lists your name and your age.',
      ['share affirmed date-of-birth > public', 'share affirmed name > public'],
    ],
    ['Your comment is being made publicly available.', ['share affirmed content > public']],
    ['We list your username alongside your comments.', ['share affirmed username > public']],
    ['Your username appears next to every comment.', ['share affirmed username > public']],
    ['We never display your phone number.', ['share denied phone-number > public']],
    ['Your e-mail address will not be shown on the site.', ['share denied email-address > public']],
    ['Your photo may turn up in search results.', ['share affirmed attachment > public']],
    ['Search engines such as Google can find your profile.', ['share affirmed identity > public']],
    ['Everything but your e-mail address is public.', ['share denied email-address > public']],
    [
      'All profile data, except your phone number, is shown to other users.',
      ['share affirmed identity > users', 'share denied phone-number > users'],
    ],
    [
      'Your personal data, apart from your username, is never visible to other users.',
      ['share affirmed username > users', 'share denied unspecified > users'],
    ],
    ['Every member has a profile page that is public.', ['share affirmed identity > public']],
    ['Your posts may be displayed in search engine results.', ['share affirmed content > public']],
    ['We will continue to display your posts.', ['share affirmed content > public']],
    [
      'We make sure that your e-mail address is not visible to others.',
      ['share denied email-address > unspecified'],
    ],
    [
      'Your name is not displayed, sold or shared.',
      ['sell denied name > unspecified', 'share denied name > unspecified'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    ['Your profile page is a good place to start.'],
    ['Ads are not displayed.'],
    ['All but the oldest phones are supported.'],
  ])('says nothing of it: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
