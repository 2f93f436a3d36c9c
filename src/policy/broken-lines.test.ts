import { describe, expect, it } from 'vitest';
import { withBoldClosed, withoutPageEnds } from './broken-lines.ts';
import { readPolicy } from './read-text.ts';

describe('withoutPageEnds', () => {
  it.each([
    ['We share it\n\nPage 2 of 9\n\nwith advertisers.', 'We share it\nwith advertisers.'],
    ['We share it\n2\nwith advertisers.', 'We share it\nwith advertisers.'],
    ['We share it\n\f\nwith advertisers.', 'We share it\nwith advertisers.'],
    ['We share it.\n\n2\n\nWe sell it.', 'We share it.\n\n2\n\nWe sell it.'],
    ['We share it\n\nwith advertisers.', 'We share it\n\nwith advertisers.'],
    ['your loca-\ntion, the location', 'your location, the location'],
    ['a third-\nparty app', 'a third-party app'],
    ['plain', 'plain'],
  ])('%j becomes %j', (text, whole) => {
    expect(withoutPageEnds(text)).toBe(whole);
  });

  it.each([
    'a\n'.repeat(1_000_000),
    `a${'\n'.repeat(2_000_000)}`,
    'a-\n'.repeat(700_000),
    'a'.repeat(3_000_000),
  ])(
    'reads millions of characters in bounds',
    (text) => {
      const start = process.cpuUsage();
      withoutPageEnds(text);
      // Processor time: a busy machine does not lengthen it.
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(10_000);
    },
    60_000,
  );
});

const claimsOf = (text: string) =>
  readPolicy(
    {
      text: `${text}\n\nThis text tells how Pigeon works and what it does with what people give it, so that everyone can decide.`,
    },
    { service: 'Pigeon' },
  ).claims.map((c) => `${c.action} ${c.polarity} ${c.data.join('+')} ${c.recipient}`);

it('denies no more than the sentence that a page ends in', () => {
  expect(claimsOf('We never share your phone number\n\nPage 2 of 9\n\nwith advertisers.')).toEqual([
    'share denied phone-number advertiser',
  ]);
});

it('reads what is not struck out', () => {
  expect(claimsOf('We ~~never~~ share your phone number with advertisers.')).toEqual([
    'share affirmed phone-number advertiser',
  ]);
});

it.each([
  ['**4. Your birds\n\n**We feed them.', '**4. Your birds**\n\nWe feed them.'],
  ['**4. Your birds  \n**  \nWe feed them.', '**4. Your birds**\n\n  \nWe feed them.'],
  ['**Birds** fly.\n**Cats** do not.', '**Birds** fly.\n**Cats** do not.'],
  ['**Birds**\n\n**Cats**', '**Birds**\n\n**Cats**'],
])('%j has its titles closed: %j', (text, closed) => {
  expect(withBoldClosed(text)).toBe(closed);
});
