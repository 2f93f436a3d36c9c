import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const BOTH = ['store affirmed attachment > self', 'store denied attachment > self'];

describe('how long it is that data is kept', () => {
  it.each([
    'We shall not retain your photographs for more than 7 days.',
    'Your photos are not kept beyond the time needed to print them.',
    'Your photos will not be stored for a period exceeding what the law asks for.',
    'Your photos are deleted after being stored for 90 days.',
    'Your photos are held for two weeks before being deleted.',
    'After keeping your photos for a month, we delete them.',
    'We delete your photos after retaining them for a given period of time.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual(BOTH);
  });

  it('knows whose copies it is that are kept', () => {
    const context = 'You may be asked for a copy of your passport.';
    expect(said('Such copies are not kept longer than needed.', { context })).toEqual([
      'store affirmed government-id > self',
      'store denied government-id > self',
    ]);
    expect(said('We store such copies of our policies.', { context })).toEqual([]);
    expect(said('We will provide such copies free of charge.', { context })).toEqual([]);
  });
});
