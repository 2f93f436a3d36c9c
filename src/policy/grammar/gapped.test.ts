import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  [
    'We keep purchase records for ten years, your messages for a week and IP addresses until you log out.',
    [
      'store affirmed ip-address > self',
      'store affirmed message-content > self',
      'store affirmed purchase > self',
    ],
  ],
  ['We keep purchase records for ten years, and use your location for maps.', null],
])('keeps each thing for its time: %s', (sentence, claims) => {
  if (claims) expect(said(sentence)).toEqual(claims);
  else expect(said(sentence)).not.toContain('store affirmed location > self');
});
