import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('content of any kind', () => {
  it.each([
    ['We collect content you create, such as posts, comments or audio.', ['collect affirmed content > self']],
    ['We use user content (e.g., photos, captions and videos).', ['use affirmed content > self']],
    ['Content (such as photos) may be seen by other members.', ['share affirmed content > users']],
    ['Any content you upload, like pictures, is stored on our servers.', ['store affirmed content > self']],
    ['We do not share user content, for example photos, with vendors.', ['share denied content > provider']],
    [
      'We collect content that you or others post, like comments, and your IP address.',
      ['collect affirmed content > self', 'collect affirmed ip-address > self'],
    ],
  ])('is not what its examples name: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    [
      'We store content such as messages and photos.',
      ['store affirmed attachment > self', 'store affirmed message-content > self'],
    ],
    ['All content you post (photos or videos) is public.', ['share affirmed attachment > public']],
    [
      'We collect content that you post and your photos.',
      ['collect affirmed attachment > self', 'collect affirmed content > self'],
    ],
    ['We store the content of your messages.', ['store affirmed message-content > self']],
    ['We collect data about content, such as your location.', ['collect affirmed location > self']],
  ])('is apart from what is named for itself: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    [
      'We collect the messages, files or other content you send.',
      ['collect affirmed attachment > self', 'collect affirmed message-content > self'],
    ],
    ['Your photos and other content are public.', ['share affirmed attachment > public']],
    [
      'We collect your IP address and other content.',
      ['collect affirmed content > self', 'collect affirmed ip-address > self'],
    ],
  ])('only sums up what stands before it: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
