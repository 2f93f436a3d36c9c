import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what is told of pictures, deals and ways', () => {
  it.each([
    [
      'We collect the time, date and place the photo was taken.',
      ['collect affirmed location > self', 'collect affirmed message-metadata > self'],
    ],
    ['We log the date and time the video was recorded.', ['collect affirmed message-metadata > self']],
    ['We receive certain information about purchases.', ['collect affirmed purchase > self']],
    ['We use information regarding transactions to stop fraud.', ['use affirmed purchase > self']],
    ['We record where you go on the internet.', ['collect affirmed page-url > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([['We may place information on your device.'], ['You can see who views your content.']])(
    '%s',
    (sentence) => {
      expect(said(sentence)).toEqual([]);
    },
  );
});
