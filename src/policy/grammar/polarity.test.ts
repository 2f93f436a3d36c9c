import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';
import { said } from '../said.fixture.ts';

const SUBJECTS = ['We', 'Pigeon', 'Our app', 'The company'];
/** Denials, for a subject in the plural and in the singular. */
const DENIALS: readonly [string, string][] = [
  ['do not', 'does not'],
  ["don't", "doesn't"],
  ['will never', 'will never'],
  ['cannot', 'cannot'],
  ['do not and will not', 'does not and will not'],
  ['do not, under any circumstances,', 'does not, under any circumstances,'],
  ['do not knowingly', 'does not knowingly'],
  ['are unable to', 'is unable to'],
  ['have no right to', 'has no right to'],
  ['refuse to', 'refuses to'],
];
const DEEDS = [
  'collect',
  'store',
  'share',
  'sell',
  'use',
  'record',
  'read',
  'retain',
  'disclose',
  'track',
  'access',
  'keep',
];
const DATA = [
  'your phone number',
  'your messages',
  'your location',
  'your contacts',
  'any personal information',
  'the content of your calls',
];
const ENDS = [
  '',
  ' with third parties',
  ' to anyone',
  ' for advertising',
  ', ever',
  ', including your name',
  ' on our servers',
];

const one = (list: readonly string[]) => fc.constantFrom(...list);

describe('polarity', () => {
  it('is never turned in what is plainly denied', () => {
    fc.assert(
      fc.property(
        one(SUBJECTS),
        fc.constantFrom(...DENIALS),
        fc.tuple(one(DEEDS), one(DEEDS), one(DEEDS)),
        fc.tuple(one(DATA), one(DATA)),
        one(ENDS),
        fc.nat(4),
        (who, [plural, singular], [a, b, c], [x, y], end, shape) => {
          const denied = `${who} ${who === 'We' ? plural : singular}`;
          const sentence = [
            `${denied} ${a} ${x}${end}.`,
            `${denied} ${a} or ${b} ${x}${end}.`,
            `${denied} ${a}, ${b}, or ${c} ${x}${end}.`,
            `${denied} ${a} ${x} or ${b} ${y}${end}.`,
            `${denied} ${a} ${x}, nor ${who === 'We' ? 'do we' : 'does it'} ${b} ${y}${end}.`,
          ][shape]!;
          const affirmed = extractClaims(sentence, { service: 'Pigeon' }).filter(
            (q) => q.polarity !== 'denied',
          );
          expect(affirmed, sentence).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['We collect your phone number instead of your name.', ['collect affirmed phone-number > self']],
    [
      'We may share your name, but never your phone number, with other users.',
      ['share affirmed name > users', 'share denied phone-number > users'],
    ],
    [
      'We share statistics (but never your name) with partners.',
      ['share affirmed unspecified > partner', 'share denied name > partner'],
    ],
    [
      'We do not share your data with anyone but our providers.',
      ['share affirmed unspecified > provider', 'share denied unspecified > unspecified'],
    ],
    [
      'Your data is shared with nobody but our providers.',
      ['share affirmed unspecified > provider', 'share denied unspecified > unspecified'],
    ],
    [
      'The only information we store is your username.',
      ['store affirmed username > self', 'store denied unspecified > self'],
    ],
    ['We do not store your messages; we only route them.', ['store denied message-content > self']],
    ['Your messages cannot be read by anyone at Pigeon.', ['collect denied message-content > self']],
    ['We do not upload your address book.', ['collect denied contact-list > self']],
    ['Our business does not depend on selling your data.', []],
    [
      'We do not just share your IP address, we also use your photos.',
      ['share affirmed ip-address > unspecified', 'use affirmed attachment > self'],
    ],
    [
      'We collect not your location but your name.',
      ['collect affirmed name > self', 'collect denied location > self'],
    ],
    [
      'We share your name only with our providers and never with advertisers.',
      ['share affirmed name > provider', 'share denied name > advertiser', 'share denied name > unspecified'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
