import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('lists of data in a subject that a comma closes', () => {
  it.each([
    [
      'For example, the photos you post, your birthday, or your town, can be seen by your friends.',
      [
        'share affirmed attachment > users',
        'share affirmed coarse-location > users',
        'share affirmed date-of-birth > users',
      ],
    ],
    [
      'If you allow it, the photos you post, your birthday or your town, can be seen by your friends.',
      [
        'share affirmed attachment > users',
        'share affirmed coarse-location > users',
        'share affirmed date-of-birth > users',
      ],
    ],
    [
      'Photos that you upload to your loft, your e-mail address, or your birthday, are shared with partners.',
      [
        'share affirmed attachment > partner',
        'share affirmed date-of-birth > partner',
        'share affirmed email-address > partner',
      ],
    ],
    [
      'The posts you write, your birthday and your town will be deleted.',
      [
        'store denied coarse-location > self',
        'store denied content > self',
        'store denied date-of-birth > self',
      ],
    ],
    [
      'To offer seed, perches, and toys, find out who is fit, watch birds, call keepers, and grant prizes',
      [],
    ],
    [
      'Depending on the photos you post, your birthday may be visible to other users.',
      ['share affirmed date-of-birth > users'],
    ],
    [
      'When you tell us what you post to your page, your birthday is shown to others.',
      ['share affirmed date-of-birth > users'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
