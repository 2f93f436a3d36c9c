import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what is said of several at once', () => {
  it.each([
    // Subjects that nothing joins.
    ['Names, addresses are erased.', ['store denied name > self', 'store denied postal-address > self']],
    [
      'Messages, photos, videos are not shared with anyone.',
      ['share denied attachment > unspecified', 'share denied message-content > unspecified'],
    ],
    ['For billing, addresses are kept for a year.', ['store affirmed postal-address > self']],
    ['When you send messages, photos are kept.', ['store affirmed attachment > self']],
    // A predicate that says only what can be done, and those beside it.
    ['Face data is not retained, cannot be used to identify you.', ['store denied face > self']],
    [
      'Your number cannot be linked to you, is not stored, and is not shared with advertisers.',
      ['share denied phone-number > advertiser', 'store denied phone-number > self'],
    ],
    ['We do not store it so it cannot be used to identify you.', []],
    // One "may" for all.
    [
      'We may get court orders, be required to hand over your messages to the police, or defend our claims.',
      ['share affirmed message-content > authority'],
    ],
    // A list behind its noun, and two nouns of which each is meant.
    [
      'We never collect the things you post: photos, comments.',
      ['collect denied attachment > self', 'collect denied content > self'],
    ],
    [
      'We collect information about your browser or operating system.',
      ['collect affirmed browser > self', 'collect affirmed operating-system > self'],
    ],
    [
      'We collect your app/browser version.',
      ['collect affirmed app-version > self', 'collect affirmed browser > self'],
    ],
    [
      'Information about your browser or operating system is shared with advertisers.',
      ['share affirmed browser > advertiser', 'share affirmed operating-system > advertiser'],
    ],
    ['You can change your audio and video settings.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
