import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

const UNDER = { section: 'Privacy > We obtain personal data from the following categories of sources:' };

describe('whence data comes, item by item', () => {
  it.each([
    ['Directly from our members.', ['collect affirmed unspecified > self']],
    [
      'Indirectly from you, for example, from watching what you click;',
      ['collect affirmed usage-event > self'],
    ],
    ['From time to time we update this page.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, UNDER)).toEqual(claims);
  });

  it('reads who else it comes from behind a lead', () => {
    expect(
      said('Data vendors that sell lists.', {
        context: 'These third-party sources vary with time and include:',
      }),
    ).toEqual(['collect affirmed unspecified > self']);
  });

  it('reads nothing of it under another heading', () => {
    expect(said('From our library.', { section: 'Privacy > Other useful resources' })).toEqual([]);
  });
});
