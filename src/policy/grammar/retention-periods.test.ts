import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('retentionPeriod', () => {
  it.each([
    ['The retention period for your birthday is three months.', ['store affirmed date-of-birth > self']],
    ['Our default retention period is 24 months.', ['store affirmed unspecified > self']],
    [
      'To protect the birds, we implement a one-year retention window after you leave.',
      ['store affirmed unspecified > self'],
    ],
    ['The retention period depends on the type of data.', []],
    ['Retention periods are reviewed each year.', []],
    ['We do not apply a retention period of 30 days.', []],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual(expected));

  it('is of what was spoken of', () => {
    expect(said('The retention period is two years.', { context: 'We store your birthday.' })).toEqual([
      'store affirmed date-of-birth > self',
    ]);
  });
});

describe('other ends and aims', () => {
  it.each([
    ['Old birthdays get purged weekly.', ['store denied date-of-birth > self']],
    ['Deletion of your birthday takes place after a year.', ['store denied date-of-birth > self']],
    ['Expired birthdays are cleaned up by us.', ['store denied date-of-birth > self']],
    ['Cookies help to improve our loft.', ['use affirmed cookie-identifier > self']],
    ['Cookies can help to improve lofts.', []],
    ['We do not combine your birthday with other data.', ['use denied date-of-birth > self']],
    ['We have disabled the collection of birthdays.', ['collect denied date-of-birth > self']],
    ['We do not profile you.', ['use denied unspecified > self']],
    ['You get sent to another loft.', []],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual(expected));

  it('goes on from what was gathered', () => {
    expect(said('It serves to greet you.', { context: 'We collect your birthday.' })).toEqual([
      'use affirmed date-of-birth > self',
    ]);
  });
});
