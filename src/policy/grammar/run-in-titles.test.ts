import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { withoutRunInTitle } from './run-in-titles.ts';

describe('a title that runs into its sentence', () => {
  it.each([
    [
      'Information From Other Sources We may receive your address from lofts.',
      'We may receive your address from lofts.',
    ],
    ['Social media lofts Information will be shared with sites.', 'Information will be shared with sites.'],
    ['The Personal Information We collect is kept.', 'The Personal Information We collect is kept.'],
    ['Your Loft Information will be kept.', 'Your Loft Information will be kept.'],
    ['When You Write To Us We keep it.', 'When You Write To Us We keep it.'],
    ['Pigeon and We share it.', 'Pigeon and We share it.'],
    ['Photos. We keep them.', 'Photos. We keep them.'],
  ])('%s', (text, plain) => {
    expect(withoutRunInTitle(text)).toBe(plain);
  });
});

describe('turns of phrase at a sentence’s ends', () => {
  it.each([
    [
      'Including where it is reasonably necessary to keep your photos in order to answer claims.',
      '',
      ['store affirmed attachment > self'],
    ],
    [
      'It is necessary for us to share your photos with our affiliates.',
      '',
      ['share affirmed attachment > family'],
    ],
    [
      'your invoices',
      'We keep the following for a period (e.g., 5 years) after you close your loft:',
      ['store affirmed purchase > self'],
    ],
    ['We do not set cookies.', '', ['collect denied cookie-identifier > self']],
    ['We may not set cookies on all pages.', '', []],
    [
      'Our session replay may record your clicks and time zone.',
      '',
      ['collect affirmed timezone > self', 'collect affirmed usage-event > self'],
    ],
    [
      'Companies within the Pigeon corporate family may access your photos.',
      '',
      ['share affirmed attachment > family'],
    ],
  ])('%s', (sentence, context, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });
});

describe('a title that ends in a full stop', () => {
  const section = 'Pigeon > What we collect';
  const context = 'We collect data about you when you write to other keepers.';
  it.each([
    ['Photos and videos.', []],
    ['Location.', []],
    ['Your photos and videos.', ['collect affirmed attachment > self']],
    ['Photos, such as those of birds.', ['collect affirmed attachment > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, { section, context })).toEqual(claims);
  });

  it('is an item where a list goes on to it', () => {
    expect(said('Location data.', { section, context: 'Your name, your birthday, and' })).toEqual([
      'collect affirmed location > self',
    ]);
  });

  it('is an item behind the lead of its list', () => {
    expect(said('Photos and videos.', { section, context: 'We collect:' })).toEqual([
      'collect affirmed attachment > self',
    ]);
  });
});

it('stands before an item as well', () => {
  const context = 'We use your information as follows:';
  expect(said('Data Sharing We never share your phone number.', { context })).toEqual([
    'share denied phone-number > unspecified',
  ]);
});
