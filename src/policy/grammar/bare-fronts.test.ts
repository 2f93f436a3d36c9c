import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what stands before its clause without a comma', () => {
  it.each([
    ['After ninety days we delete your birthday.', ['store denied date-of-birth > self']],
    ['Following your request we will erase your birthday.', ['store denied date-of-birth > self']],
    ['As a rule your birthday is stored for a year.', ['store affirmed date-of-birth > self']],
    [
      'Without your prior agreement we will not use your birthday.',
      ['use affirmed date-of-birth > self', 'use denied date-of-birth > self'],
    ],
    [
      'If you agree we will share your birthday with our partners.',
      ['share affirmed date-of-birth > partner'],
    ],
    [
      'When opening a loft you provide us with certain details, such as your birthday.',
      ['collect affirmed date-of-birth > self'],
    ],
    ['While booking a seat you must enter your birthday.', ['collect affirmed date-of-birth > self']],
    ['To find your friends we may also analyze your birthday.', ['use affirmed date-of-birth > self']],
    ['For the purposes listed above Pigeon may use your birthday.', ['use affirmed date-of-birth > self']],
    [
      'In the cases described below Pigeon does not store your birthday.',
      ['store denied date-of-birth > self'],
    ],
    ['In direct calls your birthday is visible to the other side.', ['share affirmed date-of-birth > users']],
    [
      'To help people find you, depending on your settings, your birthday is visible to other users.',
      ['share affirmed date-of-birth > users'],
    ],
    ['To send you a card, if you allow it, we use your birthday.', ['use affirmed date-of-birth > self']],
    ['When using the birthday you provide us we take care.', []],
    ['Using your birthday, we pick a song for you.', ['use affirmed date-of-birth > self']],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual(expected));

  it('finds what goes on in the sentence before', () => {
    expect(said('After that period they are erased.', { context: 'We collect your birthdays.' })).toEqual([
      'store denied date-of-birth > self',
    ]);
  });

  it('takes "and that" for what points back', () => {
    expect(said('But that data is never shared.', { context: 'We log your birthday.' })).toEqual([
      'share denied date-of-birth > unspecified',
    ]);
  });

  it('makes no clause of what hangs on a noun', () => {
    expect(said('Without the birthday we keep for you, we cannot sing.')).not.toContain(
      'store denied date-of-birth > self',
    );
  });
});
