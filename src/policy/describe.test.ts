import { expect, it, describe as suite } from 'vitest';
import { describe, hedgeOf } from './describe.ts';
import { extractClaims } from './extract.ts';

const told = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' }).map((c) => describe({ ...c, hedge: hedgeOf([c]) }));

suite('describe', () => {
  it.each([
    // A kind of data that the vocabulary does not know: other data is used.
    ['We do not use sensitive information.', 'certain information is not used'],
    ['We do not use special categories of personal data.', 'certain information is not used'],
    ['We do not use personal information.', 'information in general is not used'],
    // One use of it.
    ['We will not attempt to re-identify the data.', 'information in general is not used, on a condition'],
    [
      'We do not share your location through those sites.',
      'location is not shared with others, on a condition',
    ],
    ['We do not share your location.', 'location is not shared with others'],
  ])('%s', (sentence, words) => expect(told(sentence)).toEqual([words]));
});
