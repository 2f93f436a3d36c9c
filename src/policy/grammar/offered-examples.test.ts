import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('brackets behind what a service offers', () => {
  it.each([
    [
      'We share your birthday with vendors to provide features (such as voice calls).',
      ['share affirmed date-of-birth > provider'],
    ],
    ['We may use vendors to show embedded content (e.g. pictures) on our pages.', []],
    [
      'We process your birthday to provide our services (e.g. to answer a support request).',
      ['use affirmed date-of-birth > self'],
    ],
    [
      'We collect data to provide our services (such as your birthday).',
      ['collect affirmed date-of-birth > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
