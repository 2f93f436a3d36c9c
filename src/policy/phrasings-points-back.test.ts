import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what points back', () => {
  it.each([
    [
      'it, of its own sentence, though data is named again',
      'We collect data from keepers, and use it in combination with our information.',
      'We use your email address.',
      ['collect affirmed unspecified > self', 'use affirmed unspecified > self'],
    ],
    [
      'no data, where a tool is spoken of',
      'It is a rather new feature, and none of our lofts will use it.',
      'We scan your face to open the loft.',
      [],
    ],
    [
      'such companies, who are no users',
      'Such third parties may receive your birthday.',
      'We let third parties build lofts in order to talk to our users.',
      ['share affirmed date-of-birth > unspecified'],
    ],
    [
      'a subject that "so" leaves out',
      'Your birthday is kept on your phone (so cannot be, and is not, shared with advertisers).',
      '',
      ['share denied date-of-birth > advertiser'],
    ],
  ])('%s', (_, sentence, context, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });
});

describe('what comes in by itself', () => {
  it('is what was spelled out before, though personal data is named between', () => {
    expect(
      said('The information we collect automatically may include personal data, and we may store it.', {
        context: 'We automatically collect your IP address.',
      }),
    ).toContain('store affirmed ip-address > self');
  });
});

describe('what is done once more, or on the way', () => {
  it.each([
    [
      'We do not store or reuse your photos.',
      ['store denied attachment > self', 'use denied attachment > self'],
    ],
    ['Your passwords cannot be reused for a year.', []],
    [
      'As part of this check you may be asked to provide a copy of your passport.',
      ['collect affirmed government-id > self'],
    ],
    [
      'The app lets you share your photos with friends and third parties.',
      ['users: share affirmed attachment > unspecified', 'users: share affirmed attachment > users'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
