import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what others are bound not to do', () => {
  const context = 'Our couriers see your postal address.';

  it.each([
    [
      'They are contractually bound to not disclose or otherwise use that information.',
      ['provider: share denied postal-address > unspecified', 'provider: use denied postal-address > self'],
    ],
    [
      'Our partners are obliged never to pass on your e-mail address.',
      ['partner: share denied email-address > unspecified'],
    ],
    [
      'They are required by contract not to use it for anything else.',
      ['provider: use denied postal-address > self'],
    ],
    [
      'Our suppliers have undertaken not to sell your data.',
      ['provider: sell denied unspecified > unspecified'],
    ],
    [
      'Our contracts forbid our vendors to sell your data.',
      ['provider: sell denied unspecified > unspecified'],
    ],
    [
      'They are prohibited from using that information for any other purpose.',
      ['provider: use denied postal-address > self'],
    ],
    [
      'They are contractually restricted from selling it.',
      ['provider: sell denied postal-address > unspecified'],
    ],
    ['We bar them from using your data for themselves.', ['provider: use denied unspecified > self']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence, { context })).toEqual(expected);
  });
});
