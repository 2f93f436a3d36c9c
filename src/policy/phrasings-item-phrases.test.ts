import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('an item that is a phrase with a clause inside', () => {
  it.each([
    [
      'an e-mail address that will be shown to nobody',
      'When you register, we collect:',
      ['collect affirmed email-address > self'],
    ],
    ['a name (which you can change)', 'When you register, we collect:', ['collect affirmed name > self']],
    [
      'the photos that you send to other members',
      'We keep the following:',
      ['store affirmed attachment > self'],
    ],
    [
      'answer a court, a regulator or a request of the government;',
      'We may keep, use or disclose your photos to:',
      [
        'share affirmed attachment > authority',
        'store affirmed attachment > self',
        'use affirmed attachment > self',
      ],
    ],
    ['a visitor who does not open an account and cannot upload videos', 'The loft is used by:', []],
  ])('%s', (sentence, context, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });
});
