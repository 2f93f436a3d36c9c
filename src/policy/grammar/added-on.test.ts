import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('applications that people join to the service', () => {
  it.each([
    [
      'Applications can never see your email address or password.',
      ['share denied credential > partner', 'share denied email-address > partner'],
    ],
    ['Add-ons will never be able to read your messages.', ['share denied message-content > partner']],
    ['Apps that you connect cannot see your phone number.', ['share denied phone-number > partner']],
    ['Applications can never access the server.', []],
    ['Apps you install on your phone may see your messages.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
