import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what "only" denies', () => {
  it.each([
    [
      'We share your birthday with our vendors solely to send you a gift.',
      ['share affirmed date-of-birth > provider', 'share denied date-of-birth > provider'],
    ],
    [
      'We share your birthday only with our vendors.',
      ['share affirmed date-of-birth > provider', 'share denied date-of-birth > unspecified'],
    ],
    [
      'We collect your birthday only where you agree, or where it is in our legitimate interests.',
      ['collect affirmed date-of-birth > self'],
    ],
    ['We use your birthday only where your rights are not impacted.', ['use affirmed date-of-birth > self']],
    [
      'We process your birthday only to perform the contract with you.',
      ['use affirmed date-of-birth > self', 'use denied date-of-birth > self'],
    ],
    ['We only process the data that we need to feed you.', ['use affirmed unspecified > self']],
    ['We only use the information required to feed you.', ['use affirmed unspecified > self']],
    [
      'We use the information required to feed you only for that purpose.',
      ['use affirmed unspecified > self', 'use denied unspecified > self'],
    ],
    ['Your birthday is kept only for the trial period.', ['store affirmed date-of-birth > self']],
    ['Your birthday is stored only in locked cabinets.', ['store affirmed date-of-birth > self']],
    [
      'Our vendors compare your birthday with theirs, and a gift is sent only if both are alike.',
      ['provider: use affirmed date-of-birth > self'],
    ],
    ['We use your birthday only for members in Norway.', ['use affirmed date-of-birth > self']],
    ['We collect your birthday only from those who order a gift.', ['collect affirmed date-of-birth > self']],
    ['Session cookies are stored only on your computer.', []],
    [
      'We only use your birthday as reasonably necessary to send you a gift.',
      ['use affirmed date-of-birth > self', 'use denied date-of-birth > self'],
    ],
    [
      'We only keep your birthday as reasonably necessary to send you a gift.',
      ['store affirmed date-of-birth > self'],
    ],
    ['We only use your birthday as is reasonably necessary.', ['use affirmed date-of-birth > self']],
    ['We collect your birthday only as needed to send gifts.', ['collect affirmed date-of-birth > self']],
    [
      'We collect your birthday solely for the gift club.',
      ['collect affirmed date-of-birth > self', 'use denied date-of-birth > self'],
    ],
    [
      'Our vendors are authorised to use your birthday only as needed to wrap gifts.',
      ['provider: use affirmed date-of-birth > self', 'provider: use denied date-of-birth > self'],
    ],
  ] as const)('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));

  it.each([
    [
      'Only your followers see your posts.',
      ['share affirmed content > users', 'share denied content > unspecified'],
    ],
    [
      'Nobody but your contacts can see your status.',
      ['share affirmed status-text > users', 'share denied status-text > unspecified'],
    ],
    [
      'Your birthday is seen only by your friends.',
      ['share affirmed date-of-birth > users', 'share denied date-of-birth > unspecified'],
    ],
    // Who of all: others may see it as well.
    ['Only some users can see your birthday.', ['share affirmed date-of-birth > users']],
    ['Only you and your friends can see your birthday.', ['share affirmed date-of-birth > users']],
    ['Not only your friends can see your birthday.', []],
  ] as const)('of who sees it: %s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});
