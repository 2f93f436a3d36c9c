import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  [
    'We collect your name and your contacts (only if you allow it).',
    [
      'collect affirmed contact-list > self',
      'collect affirmed name > self',
      'collect denied contact-list > self',
    ],
  ],
  [
    'We collect your contacts (only if you allow it).',
    ['collect affirmed contact-list > self', 'collect denied contact-list > self'],
  ],
  [
    'We collect your name and your contacts only if you allow it.',
    [
      'collect affirmed contact-list > self',
      'collect affirmed name > self',
      'collect denied contact-list > self',
      'collect denied name > self',
    ],
  ],
] as const)('denies of the member alone that a bracket stands behind: %s', (sentence, claims) =>
  expect(said(sentence)).toEqual(claims),
);
