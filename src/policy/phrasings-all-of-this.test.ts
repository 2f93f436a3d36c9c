import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

const read = (sentence: string, context: string) =>
  extractClaims(sentence, { service: 'Pigeon', context }).map(
    (c) => `${c.polarity} ${c.action} ${c.recipient} ${[...c.data].sort()}`,
  );

describe('all, some or none of what was spoken of', () => {
  const context = 'We collect your name and email address.';

  it.each([
    ['We use all of this to improve our lofts.', 'affirmed use self email-address,name'],
    ['All of the above may be shared with advertisers.', 'affirmed share advertiser email-address,name'],
    ['None of the above is sold.', 'denied sell unspecified email-address,name'],
    ["We don't share any of it with third parties.", 'denied share unspecified email-address,name'],
    ['We receive some of it from other keepers.', 'affirmed collect self email-address,name'],
  ])('%s', (sentence, claim) => {
    expect(read(sentence, context)).toEqual([claim]);
  });

  it('knows "these" for what helps', () => {
    expect(read('These help us find lost birds.', 'We use cookies.')).toEqual([
      'affirmed use self cookie-identifier',
    ]);
  });

  it.each([['We may change any of the above.'], ['You may sell all of the above birds.']])(
    'says nothing of "%s"',
    (sentence) => {
      expect(read(sentence, context)).toEqual([]);
    },
  );
});
