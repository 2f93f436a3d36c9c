import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('sharing as the aim of what is collected', () => {
  it.each([
    [
      'We collect your phone number to share it with our partners.',
      ['collect affirmed phone-number > self', 'share affirmed phone-number > partner'],
    ],
    [
      'Your location is collected to enable us to share your location with advertisers.',
      ['collect affirmed location > self', 'share affirmed location > advertiser'],
    ],
    [
      'We use your name and photo to show them to other users.',
      [
        'share affirmed name > users',
        'share affirmed profile-photo > users',
        'use affirmed name > self',
        'use affirmed profile-photo > self',
      ],
    ],
    ['We do not use your photos to share them with advertisers.', ['use denied attachment > self']],
    [
      'We use your contacts to help you share photos with your friends.',
      ['use affirmed contact-list > self'],
    ],
    ['We use your photos to show them to you.', ['use affirmed attachment > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

it.each([
  ['We use your location to show your profile to other members.', 'share affirmed identity > users', true],
  [
    'We process your town to make your profile visible to other members.',
    'share affirmed identity > users',
    true,
  ],
  ['We use your location to show your profile to you.', 'share affirmed identity > users', false],
  [
    'We use your location to show the profiles of lofts to other members.',
    'share affirmed identity > users',
    false,
  ],
])('shows people what it uses data to show them: %s', (sentence, claim, is) => {
  expect(said(sentence).includes(claim)).toBe(is);
});

it('shows them so as an item of a list of aims', () => {
  const context = 'We use your location to:';
  expect(said('Display your name to other users;', { context })).toEqual([
    'share affirmed name > users',
    'use affirmed location > self',
  ]);
});
