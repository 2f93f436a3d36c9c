import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('a right that is reserved, with when and how it is used', () => {
  it.each([
    [
      'We reserve the right at all times to share your photos with our affiliates.',
      ['share affirmed attachment > family'],
    ],
    [
      'We reserve the right, at our sole discretion and without notice, to share your photos with our affiliates.',
      ['share affirmed attachment > family'],
    ],
    [
      'We reserve the right, to the extent permitted by law, to keep your photos.',
      ['store affirmed attachment > self'],
    ],
    ['We reserve the right at any time to refuse to delete your photos.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
