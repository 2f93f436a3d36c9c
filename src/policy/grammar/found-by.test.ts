import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what people are found by', () => {
  it.each([
    ['Other users can find you by your phone number.', ['use affirmed phone-number > self']],
    [
      'Members may search for other members using a user name or an e-mail address.',
      ['use affirmed email-address > self', 'use affirmed username > self'],
    ],
    [
      'A search in the loft allows others to look you up by your e-mail address.',
      ['use affirmed email-address > self'],
    ],
  ])('%s', (text, claims) => expect(said(text)).toEqual(claims));

  it.each([
    'You can choose whether others can find you by your phone number.',
    'Others cannot find you by your phone number.',
    'You can find people by their number in your own address book.',
    'Others can find you with ease.',
  ])('stays silent: %s', (text) => expect(said(text).filter((c) => c.startsWith('use'))).toEqual([]));
});
