import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('kinds of details that share one noun, and what is done with ads', () => {
  it.each([
    [
      'We collect billing, shipping and contact details.',
      [
        'collect affirmed identity > self',
        'collect affirmed payment-information > self',
        'collect affirmed postal-address > self',
      ],
    ],
    [
      'Sellers get your delivery and contact information.',
      ['share affirmed identity > partner', 'share affirmed postal-address > partner'],
    ],
    ['We record your interactions with ads.', ['collect affirmed ad-interaction > self']],
    ['We log the actions you take on ads.', ['collect affirmed ad-interaction > self']],
    [
      'We log the frequency and duration of your activities.',
      ['collect affirmed session-timing > self', 'collect affirmed usage-event > self'],
    ],
    ['We collect identifiers that tell your device apart.', ['collect affirmed device-identifier > self']],
    ['Other members see the actions you take on posts.', ['share affirmed usage-event > users']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
