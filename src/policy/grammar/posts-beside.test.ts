import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what people publish', () => {
  it.each([
    ['We store your posts.', ['store affirmed content > self']],
    ['Your tweets and replies are scanned for spam.', ['use affirmed content > self']],
    ['We will never sell your comments.', ['sell denied content > unspecified']],
    ['We do not share your posts with advertisers.', ['share denied content > advertiser']],
    ['We delete your comments after 30 days.', ['store denied content > self']],
    ['We do not keep the text of your comments.', ['store denied content > self']],
    ['Your reviews are shown to merchants.', ['share affirmed content > partner']],
    [
      'Your posts, including photos, are public.',
      ['share affirmed attachment > public', 'share affirmed content > public'],
    ],
    [
      'We store the posts you write (comments and pictures).',
      ['store affirmed attachment > self', 'store affirmed content > self'],
    ],
  ])('is content, and no message: %s', (sentence, claims) => {
    expect(said(sentence).sort()).toEqual(claims);
  });

  it.each([
    ['We collect messages or posts.', ['collect affirmed message-content > self']],
    ['We do not read your posts and messages.', ['collect denied message-content > self']],
    ['Chats, comments or posts are kept.', ['store affirmed message-content > self']],
    ['Your comments or messages are not sold.', ['sell denied message-content > unspecified']],
    ['We store your direct posts.', ['store affirmed message-content > self']],
    ['We never read your private comments.', ['collect denied message-content > self']],
  ])('is a message beside messages, and where few are to read it: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    ['We keep your questions or comments.', ['store affirmed message-content > self']],
    ['We keep the comments that you send us.', ['store affirmed message-content > self']],
  ])('is a message where it is written to the service: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    [
      'We collect your posts, messages and contacts.',
      [
        'collect affirmed contact-list > self',
        'collect affirmed content > self',
        'collect affirmed message-content > self',
      ],
    ],
    [
      'We scan public posts and private messages.',
      ['use affirmed content > self', 'use affirmed message-content > self'],
    ],
    [
      'We keep your reviews and messages.',
      ['store affirmed content > self', 'store affirmed message-content > self'],
    ],
    [
      'We store the posts you publish and the messages you send.',
      ['store affirmed content > self', 'store affirmed message-content > self'],
    ],
  ])('stands for itself in a longer list, or where it is told apart: %s', (sentence, claims) => {
    expect(said(sentence).sort()).toEqual(claims);
  });

  it.each([
    ['We share your name to reach you by e-mail, telephone or post.', ['share affirmed name > unspecified']],
    ['We share your post address with couriers.', ['share affirmed postal-address > provider']],
    ['We share your name to reach you by post.', ['share affirmed name > unspecified']],
  ])('is no mail: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    ['We show posts to users.', []],
    ['Members will see posts chosen for them.', []],
    ['We show your posts to your followers.', ['share affirmed content > users']],
    ['Other users can see comments that you make.', ['share affirmed content > users']],
  ])('is shared where it is somebody’s own: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
