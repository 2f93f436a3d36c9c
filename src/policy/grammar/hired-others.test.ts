import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what those whom the service hires are given', () => {
  it.each([
    [
      'We may employ other companies and people to feed the birds for us and need to share your birthday with them.',
      ['share affirmed date-of-birth > provider'],
    ],
    [
      'We rely on a hosting company for the loft and must provide it with your messages.',
      ['share affirmed message-content > provider'],
    ],
    [
      'From time to time we engage outside consultants and are required to disclose your username to them.',
      ['share affirmed username > provider'],
    ],
    ['We engage third parties to store your photos.', ['share affirmed attachment > provider']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    ['We send your username to services not controlled by Magpie.', 'share affirmed username > partner'],
    [
      'We do not share your username with companies that are not owned or run by Magpie.',
      'share denied username > unspecified',
    ],
  ])('takes no name for that of those whom it does not own: %s', (sentence, claim) =>
    expect(said(sentence)).toEqual([claim]),
  );

  it('takes no deed of others for one of the service', () => {
    expect(said('This part tells how we use your data, including how we keep and share it.')).toEqual([]);
    expect(said('We hire people who love birds and give them seeds.')).toEqual([]);
    expect(said('We work with partners who collect your birthday and do not share it.')).not.toContain(
      'share affirmed date-of-birth > partner',
    );
  });
});
