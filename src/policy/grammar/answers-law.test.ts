import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  [
    'This may include answering legal requests from courts abroad.',
    'We may share your name when the law asks for it.',
    ['share affirmed name > authority'],
  ],
  [
    'This includes complying with court orders and subpoenas.',
    'We may share your name with regulators.',
    ['share affirmed name > authority'],
  ],
  ['This may include answering your requests.', 'We may share your name with vendors.', []],
  ['This may include answering legal requests.', 'We never share your name.', []],
  [
    'This may include answering legal requests.',
    'We may use your name for these purposes.',
    ['use affirmed name > self'],
  ],
])('answers to the law give data away: %s', (sentence, context, claims) => {
  expect(said(sentence, { context })).toEqual(claims);
});
