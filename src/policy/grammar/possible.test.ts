import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what is possible, as what may be', () => {
  it.each([
    ['It is possible that we collect your location.', ['collect affirmed location > self']],
    ['There is a possibility that Pigeon may obtain your name.', ['collect affirmed name > self']],
    ['Our app lets your photos be seen by other users.', ['share affirmed attachment > users']],
    [
      'Pigeon enables certain content to be shared publicly with your contacts and other users.',
      ['share affirmed content > users'],
    ],
    [
      'If a message was backed up, it will remain there for another week.',
      ['store affirmed message-content > self'],
    ],
  ])('%s', (text, claims) => expect(said(text)).toEqual(claims));

  it.each([
    'It is possible that hackers obtain your data.',
    'It is not possible that we read your messages.',
    'We allow your data to be deleted.',
    'You can choose which address we use.',
  ])('stays silent: %s', (text) => expect(said(text)).toEqual([]));
});
