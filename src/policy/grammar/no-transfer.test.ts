import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('noTransfer', () => {
  it.each([
    ['There is no disclosure to third parties.', ['share denied unspecified > unspecified']],
    ['A transfer to advertisers does not take place.', ['share denied unspecified > advertiser']],
    [
      'A disclosure to third parties does not take place unless the law asks for it.',
      ['share affirmed unspecified > unspecified', 'share denied unspecified > unspecified'],
    ],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual(expected));

  it('is of what was spoken of', () => {
    expect(
      said('A transfer to third parties is not intended.', { context: 'We store your birthday.' }),
    ).toEqual(['share denied date-of-birth > unspecified']);
  });

  it.each(['No transfer to us is free of risk.', 'A transfer to third countries does not take place.'])(
    'reads nothing: %s',
    (sentence) => expect(said(sentence)).toEqual([]),
  );
});

describe('optOutHeeded', () => {
  it.each([
    [
      'We treat the opt-out signal as a request to opt out of the sale or sharing of your data.',
      ['sell denied unspecified > unspecified', 'share denied unspecified > unspecified'],
    ],
    ['Our site recognizes GPC signals as an opt-out of sale.', ['sell denied unspecified > unspecified']],
    ['We do not respond to opt-out signals.', []],
    ['You may opt out of the sale of your data with a GPC signal.', []],
  ])('%s', (sentence, expected) =>
    expect(said(sentence).filter((x) => x.includes('denied'))).toEqual(expected),
  );
});
