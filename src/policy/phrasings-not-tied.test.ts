import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

describe('what something is, or is not, tied to', () => {
  it.each([
    [
      'We create a device identifier that is not linked to your name, phone number or email address.',
      ['collect affirmed device-identifier > self'],
    ],
    [
      'We collect a device identifier that is linked to your name and age, your IP address and your location.',
      [
        'collect affirmed device-identifier > self',
        'collect affirmed ip-address > self',
        'collect affirmed location > self',
      ],
    ],
    [
      'We collect the name that you give us, your phone number and your age.',
      [
        'collect affirmed date-of-birth > self',
        'collect affirmed name > self',
        'collect affirmed phone-number > self',
      ],
    ],
  ])('is not what is collected: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('is nothing that a list under a heading names', () => {
    const listed =
      'Your account number, your language and your city, never your name, email or phone number.';
    expect(said(listed, { section: 'Information we collect' })).toEqual([
      'collect affirmed coarse-location > self',
      'collect affirmed language > self',
      'collect affirmed user-id > self',
    ]);
  });
});

describe('cookies in general', () => {
  it.each([
    'First-party cookies are created by the website you are visiting.',
    'First-party cookies are set by the website that you visit.',
    'Third-party cookies are set by a third-party site.',
  ])('are set by nobody that is met here: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it('are set by partners where they are named', () => {
    expect(said('Third-party cookies are set by our advertising partners.')).toEqual([
      'advertiser: collect affirmed cookie-identifier > self',
    ]);
    expect(said('Your data may be collected by others who are part of the chat.')).toEqual([
      'users: collect affirmed unspecified > self',
    ]);
  });

  it('are not denied by the one that is used', () => {
    expect(said('The only cookie that we use is a session cookie.')).toEqual([
      'use affirmed cookie-identifier > self',
    ]);
    expect(said('The only cookies we use are those that are needed to sign you in.')).toEqual([
      'use affirmed cookie-identifier > self',
      'use denied cookie-identifier > self',
    ]);
  });
});

describe('whose data a denial is of', () => {
  const conditions = (sentence: string) =>
    extractClaims(sentence, { service: 'Pigeon' }).flatMap((claim) => claim.conditions);

  it.each([
    ['Messages of users who turned this on are never stored.', ['of users who turned this on']],
    ['Messages are never stored.', []],
    ['We do not share the data of children under 13.', ['of children', 'under 13']],
  ])('%s', (sentence, limits) => {
    expect(conditions(sentence)).toEqual(limits);
  });
});

describe('labels', () => {
  it.each([
    ['Our records: we do not store your messages.', ['store denied message-content > self']],
    [
      'Never sent to anyone: your name and your phone number.',
      ['share denied name > unspecified', 'share denied phone-number > unspecified'],
    ],
    ['Never sent to us: your messages.', ['collect denied message-content > self']],
    ['Not uploaded: photos.', ['collect denied attachment > self']],
    [
      'SHARING OF DATA Pigeon will never share your phone number.',
      ['share denied phone-number > unspecified'],
    ],
    [
      'WE DO NOT SELL YOUR DATA We use it to run the site.',
      ['sell denied unspecified > unspecified', 'use affirmed unspecified > self'],
    ],
    ['COOKIES AND OTHER TOOLS Our website uses cookies.', ['use affirmed cookie-identifier > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

it.each([
  ['Your phone number is for our own use only.', ['share denied phone-number > unspecified']],
  ['Your phone number is for your use only.', []],
  ['The definition of a processor is a company that has access to personal data.', []],
  ['We collect voice/video call metadata.', ['collect affirmed call-metadata > self']],
  [
    'Pages visited, hashed visitor IPs, and visitor names are kept.',
    ['store affirmed ip-address > self', 'store affirmed name > self', 'store affirmed page-url > self'],
  ],
  [
    'We use cookies, server logs and other means to collect your IP address.',
    ['collect affirmed ip-address > self', 'use affirmed cookie-identifier > self'],
  ],
  ['We keep server logs to measure traffic.', ['store affirmed activity > self']],
  [
    'We share your name with our affiliates, that help us conduct business.',
    ['share affirmed name > family'],
  ],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
