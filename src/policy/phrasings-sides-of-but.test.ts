import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

/** Claims in short, with what they are for and what limits them. */
const told = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' }).map(
    (c) =>
      `${c.action} ${c.polarity} ${c.modality} ${c.data} > ${c.recipient} for ${c.purpose}${c.conditions.length > 0 ? ` | ${c.conditions.join('; ')}` : ''}`,
  );

describe('a case of one side of "but"', () => {
  it.each([
    [
      'We do not record your location while you are away, but it is necessary for us to record your location while you walk.',
      [
        'collect denied does location > self for unspecified | while you are away',
        'collect affirmed may location > self for unspecified | while you walk',
      ],
    ],
    [
      'We collect your location if you agree, but we share your phone number with partners.',
      [
        'collect affirmed only-if location > self for unspecified | if you agree',
        'share affirmed does phone-number > partner for unspecified',
      ],
    ],
    // In front it is of both.
    [
      'If you agree, we collect your location, but we do not share it with partners.',
      [
        'collect affirmed only-if location > self for unspecified | If you agree',
        'share denied only-if location > partner for unspecified | If you agree',
      ],
    ],
  ])('%s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});

describe('what comes of an option that is taken', () => {
  it.each([
    [
      'You may turn off location services and we will not collect your location.',
      ['collect denied only-if location > self for unspecified | If you turn off location services'],
    ],
    [
      'Block cookies and no data will be shared with partners.',
      ['share denied only-if unspecified > partner for unspecified | If you block cookies'],
    ],
    [
      'You can turn off analytics, but we never share your number.',
      ['share denied does phone-number > unspecified for unspecified'],
    ],
    [
      'You may read our terms, and we never share your number.',
      ['share denied does phone-number > unspecified for unspecified'],
    ],
  ])('%s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});

describe('what "only" is tied to', () => {
  it.each([
    // Without consent not for ads; of other aims it says nothing.
    [
      'We use your phone number for advertising only with your consent.',
      [
        'use affirmed only-if phone-number > self for advertising | with your consent',
        'use denied does phone-number > self for advertising',
      ],
    ],
    [
      'We use your phone number only for advertising.',
      [
        'use affirmed only-if phone-number > self for advertising',
        'use denied does phone-number > self for unspecified',
      ],
    ],
    // Which posts, and nothing of what is done with them.
    [
      'The partner may see your name and photos visible only to your friends.',
      ['share affirmed may name,attachment > partner for unspecified'],
    ],
    [
      'We do not rent or sell data that we collect from users with third parties.',
      ['sell denied does unspecified > unspecified for unspecified'],
    ],
  ])('%s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});
