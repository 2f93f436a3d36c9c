import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('several things, each kept for its time', () => {
  it.each([
    [
      'We keep your photos for ten days, your name for two years after your last visit, and your location for a week.',
      ['store affirmed attachment > self', 'store affirmed location > self', 'store affirmed name > self'],
    ],
    [
      'We retain your messages for 30 days; your IP address for one month.',
      ['store affirmed ip-address > self', 'store affirmed message-content > self'],
    ],
    ['We keep your location for one week; after that it is gone.', ['store affirmed location > self']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});
