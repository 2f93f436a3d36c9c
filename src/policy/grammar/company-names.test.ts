import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('words of a company’s name', () => {
  it.each([
    [
      'We share your birthday with affiliates, such as Loft Voice Communications, Inc.',
      ['share affirmed date-of-birth > family'],
    ],
    [
      'We collect your Name, IP Address and Location.',
      [
        'collect affirmed ip-address > self',
        'collect affirmed location > self',
        'collect affirmed name > self',
      ],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
