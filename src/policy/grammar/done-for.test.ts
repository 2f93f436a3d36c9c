import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('doneFor', () => {
  it.each([
    ['We keep your birthday.', 'We do so for up to a year.', ['store affirmed date-of-birth > self']],
    ['We keep your birthday.', 'This is done to let you sing.', ['store affirmed date-of-birth > self']],
    [
      'We share your birthday with our partners.',
      'We do this to help bring more birds to the loft.',
      ['share affirmed date-of-birth > partner'],
    ],
    ['We use your birthday to greet you.', 'This is to help us sing.', ['use affirmed date-of-birth > self']],
    ['We do not keep your birthday.', 'We do this to protect you.', []],
    ['You may feed the birds.', 'We do this for free.', []],
    ['We use your birthday.', 'This is necessary to fulfil our contract with you.', []],
  ])('%s %s', (context, sentence, expected) => expect(said(sentence, { context })).toEqual(expected));
});

describe('what else states a use', () => {
  it.each([
    ['Your birthday tells us when to sing.', ['use affirmed date-of-birth > self']],
    ['The processing of your birthday is based on your consent.', ['use affirmed date-of-birth > self']],
    ['We may ask for your consent to process your birthday.', ['use affirmed date-of-birth > self']],
    ['This includes processing your birthday to greet you.', ['use affirmed date-of-birth > self']],
    [
      'We will ask you whether it is OK for us to collect your birthday.',
      ['collect affirmed date-of-birth > self'],
    ],
    [
      'We do not consider the ways we share your data as a “sale”.',
      ['sell denied unspecified > unspecified'],
    ],
    ['Different types of data are kept for different periods.', []],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual(expected));

  it('reads the deed of an item under a heading of use', () => {
    const section = 'How we use your information';
    expect(said('Analyze your messages to find what harms the birds.', { section })).toEqual([
      'use affirmed message-content > self',
    ]);
    expect(said('Retain data about fraud to keep it from coming back.', { section })).toEqual([
      'store affirmed unspecified > self',
    ]);
  });

  it('reads no right for a use', () => {
    expect(said('Restrict our use of your data.', { context: 'These may include rights to:' })).toEqual([]);
  });
});
