import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('cases that were spoken of', () => {
  const context = 'It may be necessary for us to share your data with a merchant if you open a dispute.';
  it.each([
    [
      'In these cases, we only share what is necessary to settle it.',
      ['share affirmed unspecified > partner'],
    ],
    ['In these cases, we share your data with the police.', ['share affirmed unspecified > authority']],
    ['We only share what is necessary to settle it.', ['share affirmed unspecified > unspecified']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });
});

describe('who it is by law, and what a judge may have', () => {
  it.each([
    [
      'To provide the service, Pigeon, as a data controller, uses your personal information to fix bugs.',
      ['use affirmed unspecified > self'],
    ],
    [
      'If a judge orders it, we are required to release a mailbox.',
      ['share affirmed unspecified > authority'],
    ],
    ['You must open up an account to buy.', []],
    [
      'The credentials of the email account from which you import are stored.',
      ['store affirmed credential > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('needs what stands in a list beside cookies', () => {
    expect(
      said('This information is necessary to detect fraud.', {
        context: 'We obtain log data such as: IP address, cookie data.',
      }),
    ).toEqual(['collect affirmed cookie-identifier > self', 'collect affirmed ip-address > self']);
  });
});
