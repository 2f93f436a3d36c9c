import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what something is worked out from', () => {
  it.each([
    [
      'Your approximate location is derived from your IP address.',
      ['use affirmed coarse-location > self', 'use affirmed ip-address > self'],
    ],
    [
      'Your age may be estimated using a selfie.',
      ['use affirmed date-of-birth > self', 'use affirmed face > self'],
    ],
    ['Your matches are calculated on the basis of your location.', ['use affirmed location > self']],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));

  it.each([
    'The word is derived from the Latin word for bird.',
    'The fee is calculated from the number of birds.',
    'Retention periods are determined on the basis of the kind of data.',
    'Your location is not determined from your IP address.',
  ])('and nothing else: %s', (sentence) => expect(said(sentence)).toEqual([]));
});
