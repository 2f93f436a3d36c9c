import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each<[string, string[]]>([
  [
    'The session (a video conference) is not recorded or stored on our servers.',
    ['collect denied call-content > self', 'store denied call-content > self'],
  ],
  ['We do not record video meetings.', ['collect denied call-content > self']],
  ['We log your sessions.', ['collect affirmed session-timing > self']],
  // What is sent is the person's.
  ['If you send a file, it will be deleted after a day.', ['store denied attachment > self']],
  ['That image is deleted after an hour.', ['store denied attachment > self']],
])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
