import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('words that are data only among data', () => {
  it.each([
    [
      'We collect your name, gender, city and birthday.',
      [
        'collect affirmed coarse-location > self',
        'collect affirmed date-of-birth > self',
        'collect affirmed gender > self',
        'collect affirmed name > self',
      ],
    ],
    [
      'We collect your name, mailing address, city and birthday.',
      [
        'collect affirmed date-of-birth > self',
        'collect affirmed name > self',
        'collect affirmed postal-address > self',
      ],
    ],
    [
      'We collect your operating system, model, and IP address.',
      [
        'collect affirmed device-model > self',
        'collect affirmed ip-address > self',
        'collect affirmed operating-system > self',
      ],
    ],
    [
      'We collect your name, interests, and birthday.',
      [
        'collect affirmed date-of-birth > self',
        'collect affirmed name > self',
        'collect affirmed unspecified > self',
      ],
    ],
    [
      'We collect your IP address, system language and device settings.',
      [
        'collect affirmed device > self',
        'collect affirmed ip-address > self',
        'collect affirmed language > self',
      ],
    ],
    ['We collect your name if your device settings allow it.', ['collect affirmed name > self']],
    ['We follow every business model, and we collect your name.', ['collect affirmed name > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
