import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('examples of what choices for a person rest on', () => {
  it.each([
    [
      'For example, if you watch films about bread, we may suggest recipes to you.',
      ['use affirmed usage-event > self'],
    ],
    ['If you search for tents, you may see ads for boots.', ['use affirmed search-query > self']],
    ['When you buy a tent, we may recommend similar products.', ['use affirmed purchase > self']],
    [
      'For example, if we see that you’re into cooking, we may show you more recipes.',
      ['use affirmed activity > self'],
    ],
    ['If you visit our help page, we may show you a form.', []],
    ['If you like a post, we may recommend that you follow its author.', []],
    ['If you read a book, we will show you the next page.', []],
    ['If you follow someone, you may see their posts.', []],
    ['If you do not watch ads, we may show you other ads.', []],
    ['For example, using your messages to find spam.', ['use affirmed message-content > self']],
    ['For example, using data to train our models.', ['use affirmed unspecified > self']],
    ['For example, using your phone number to log in.', []],
    ['For example, using the app to chat.', []],
    [
      'We tailor ads by looking at your location, as well as by using cookies.',
      ['use affirmed cookie-identifier > self'],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});
