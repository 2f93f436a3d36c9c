import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const context = 'We receive your birthday.';

describe('what is said of a deed just told of', () => {
  it.each([
    ['This processing is needed to greet you.', 'use affirmed date-of-birth > self'],
    ['The collection of these data is mandatory for greeting you.', 'collect affirmed date-of-birth > self'],
    ['Such storage is necessary to greet you next year.', 'store affirmed date-of-birth > self'],
    [
      'This data processing is justified by our legitimate interest in greeting you.',
      'use affirmed date-of-birth > self',
    ],
    [
      'The retention of this data is based on our legitimate interest in greeting you.',
      'store affirmed date-of-birth > self',
    ],
    ['The purpose of the information is for planning parties.', 'use affirmed date-of-birth > self'],
  ])('states it of those data: %s', (sentence, claim) =>
    expect(said(sentence, { context })).toEqual([claim]),
  );

  it.each([
    'This processing is necessary for our legitimate interests.',
    'This processing is necessary for the performance of a contract.',
    'This processing is not needed to greet you.',
    'The purpose of this policy is to explain it.',
    'This processing is based on your choice.',
    'The processing is based on our legitimate interest in greeting you.',
  ])('states nothing of grounds or of papers: %s', (sentence) =>
    expect(said(sentence, { context })).toEqual([]),
  );

  it('says nothing where no data were told of', () => {
    expect(said('This processing is needed to greet you.')).toEqual([]);
  });
});
