import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const BOTH = ['sell affirmed date-of-birth > acquirer', 'share affirmed date-of-birth > acquirer'];

it.each([
  ['If we merge with another loft, your birthday may be disclosed, sold or transferred.', BOTH],
  ['We may share, sell or transfer your birthday in connection with a bankruptcy.', BOTH],
  ['Your birthday may be sold as part of a merger.', ['share affirmed date-of-birth > acquirer']],
  [
    'We will not sell or transfer your birthday in a merger.',
    ['sell denied date-of-birth > unspecified', 'share denied date-of-birth > unspecified'],
  ],
])('names a sale beside the sharing: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
