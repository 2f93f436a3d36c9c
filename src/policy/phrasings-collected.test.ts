import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('who collects, and when', () => {
  it.each([
    [
      'We and vendors acting on our behalf use small programs to collect your birthday.',
      ['collect affirmed date-of-birth > self'],
    ],
    [
      'We and others we work with automatically collect certain data.',
      ['collect affirmed unspecified > self'],
    ],
    ['The mail programs we use may record your birthday.', ['collect affirmed date-of-birth > self']],
    [
      'To reach the loft you must set up an account and provide us with your birthday.',
      ['collect affirmed date-of-birth > self'],
    ],
    ['When you land in a loft you provide us with data.', ['collect affirmed unspecified > self']],
    [
      'We collect your birthday, data on linked lofts (such as your username for one of them), and your gender.',
      [
        'collect affirmed date-of-birth > self',
        'collect affirmed gender > self',
        'collect affirmed username > self',
      ],
    ],
    // Near misses.
    ['We work with vendors acting on our behalf.', []],
    ['If you tell us and you ask us to drop your birthday, you lose your loft.', []],
    ['The grain programs we use may improve your data.', []],
    ['The birds you provide us are fed.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
