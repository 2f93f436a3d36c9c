import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what a recording is of', () => {
  it.each([
    [
      'The recording will be stored with the group with whom the call took place.',
      ['store affirmed call-content > self'],
    ],
    ['The recordings are deleted after the meeting.', ['store denied call-content > self']],
    ['We store the recordings.', ['store affirmed attachment > self']],
    ['We store any media sent between participants in a room.', ['store affirmed call-content > self']],
    ['We do not keep audio and video sent during a call.', ['store denied call-content > self']],
    ['We store media sent in chats.', ['store affirmed attachment > self']],
  ])('%s', (text, claims) => expect(said(text)).toEqual(claims));

  it('looks back for the call', () =>
    expect(said('The recording is kept for a week.', { context: 'We collect your calls.' })).toEqual([
      'store affirmed call-content > self',
    ]));
});
