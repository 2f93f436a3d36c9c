import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what sounds like a denial and is none', () => {
  it.each([
    // How long, in what role, by whom, in what way.
    ['We only keep your recordings temporarily.', ['store affirmed attachment > self']],
    ['We process your photos only as a “service provider”.', ['use affirmed attachment > self']],
    [
      'Your card numbers are processed solely by our payment provider.',
      ['use affirmed payment-information > self'],
    ],
    ['We shall never disclose your photos in a massive or indiscriminate manner.', []],
    [
      'Your birthday is collected for safety; and gender only for prizes.',
      ['collect affirmed date-of-birth > self'],
    ],
    // What cannot be done, and what a person is told to do.
    ['Photos given to others will not be retrieved, unless the law asks for it.', []],
    ['Flash cookies are not managed by the settings of your browser.', []],
    ['No photos of others should be uploaded.', []],
    ['We may remove your photos from public view.', []],
    ['Users may not share photos of others.', []],
    ['We review our practices of collecting your photos.', []],
    ['Sometimes we are unable to process requests about your photos.', []],
    ['Your request should name the photos or videos to be removed.', []],
    ['The add-on prevents Google Analytics from sharing your IP address.', []],
    ['We may take your data, remove the identifiers and count the rest.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence).map((line) => line.replace(/^\w+: /, ''))).toEqual(claims);
  });

  it.each([
    [
      'We collect your name (but not your address), your birthday, and your gender.',
      ['date-of-birth', 'gender', 'name'],
    ],
    ['We collect your name, not your address, and your gender.', ['gender', 'name']],
    ['We collect your name — but not your address — and your gender.', ['name']],
    [
      'We collect your name (we do not collect your address), your birthday and your gender.',
      ['date-of-birth', 'gender', 'name'],
    ],
    ['We collect your name (your address is not collected) and your gender.', ['gender', 'name']],
  ])('%s', (sentence, affirmed) => {
    const lines = said(sentence);
    expect(lines.filter((line) => line.includes('denied'))).toEqual(['collect denied postal-address > self']);
    expect(lines.filter((line) => line.includes('affirmed'))).toEqual(
      affirmed.map((type) => `collect affirmed ${type} > self`),
    );
  });

  it.each([
    [
      'We collect your name, excluding your address, and your gender.',
      ['collect affirmed gender > self', 'collect affirmed name > self'],
    ],
    [
      'We collect your photos (this does not include your address), your birthday and your gender.',
      [
        'collect affirmed attachment > self',
        'collect affirmed date-of-birth > self',
        'collect affirmed gender > self',
      ],
    ],
    [
      'We share your name with partners, but not advertisers, and with providers.',
      ['share affirmed name > partner', 'share affirmed name > provider', 'share denied name > advertiser'],
    ],
    [
      'Not your name, but your gender is shared with banks.',
      ['share affirmed gender > partner', 'share denied name > partner'],
    ],
    [
      'We do not share your name with advertisers or with banks, only with providers.',
      [
        'share affirmed name > provider',
        'share denied name > advertiser',
        'share denied name > partner',
        'share denied name > unspecified',
      ],
    ],
    [
      'We share your name with banks, never advertisers.',
      ['share affirmed name > partner', 'share denied name > advertiser'],
    ],
    [
      'We collect no messages, only your name.',
      ['collect affirmed name > self', 'collect denied message-content > self'],
    ],
    [
      'We will never share your messages, only your name.',
      ['share affirmed name > unspecified', 'share denied message-content > unspecified'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    [
      'We encrypt your messages so that neither we nor others can read them.',
      ['collect denied message-content > self'],
    ],
    ['Your messages are encrypted so nobody else can read them.', ['collect denied message-content > self']],
    ['We encrypt your messages so that no third party can read them.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('says whose data it is of the data, not of those who get it', () => {
    expect(
      said('We will not disclose or permit access to your broadband customer personal information.'),
    ).toEqual(['share denied unspecified > unspecified']);
  });

  it('takes “it” for what the service runs where only users were spoken of', () => {
    expect(
      said('It does not record payment details.', {
        context: 'We use technology which records how users scroll.',
      }),
    ).toEqual(['collect denied payment-information > self']);
  });
});

describe('negations that deny no practice', () => {
  it.each([
    'Just because we do not collect your birthday does not mean that other sites will not.',
    'Younger members may not have access to all photos.',
    'In answer to a request we will not disclose specific pieces of personal information.',
    'Whether we may not keep it depends on your location.',
    'If she does not want us to show her any ads based on her activity on other websites, she can switch that off.',
    'For example, data is scrambled to ensure that it can’t be linked to other information about you.',
  ])('%s', (sentence) => expect(said(sentence)).toEqual([]));
  it.each([
    ['We will never disclose records of visits to our servers.', ['share denied unspecified > unspecified']],
    [
      'We do not sell or share data related to children.',
      ['sell denied unspecified > unspecified', 'share denied unspecified > unspecified'],
    ],
  ] as const)('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});

describe('where a clause stands', () => {
  it('reads what "in which case" brings as a clause of its own', () => {
    expect(said('You may leave the loft, in which case we will erase your birthday.')).toEqual([
      'store denied date-of-birth > self',
    ]);
    expect(said('You may leave the loft, in which case we will let you know.')).toEqual([]);
  });

  it('takes "on our website" for a place, unless something is told about it', () => {
    expect(said('We do not collect personal information on the website from children.')).toEqual([
      'collect denied unspecified > self',
    ]);
    expect(said('We provide information on our services.')).toEqual([]);
  });

  it('takes "the user account" for what is kept, and no person', () => {
    expect(said('Your user account and personal data will be erased.')).toEqual([
      'store denied unspecified > self',
    ]);
  });

  it('starts anew behind three dots', () => {
    expect(said('No name, no birthday… Pigeon does not ask for access to your contacts.')).toEqual([
      'collect denied contact-list > self',
    ]);
  });
});

describe('where data stays', () => {
  it('is not kept by the service where it stays only on the device', () => {
    expect(said('Your messages reside solely on your phone.')).toEqual([
      'store denied message-content > self',
    ]);
    expect(said('Calendar data reside only on your phone.')).not.toEqual([]);
    expect(said('Cookies reside only on your phone.')).toEqual([]);
    expect(said('Your messages remain on your phone.')).toEqual([]);
  });

  it('is not said by what cannot be erased, nor by terms that it is subject to', () => {
    expect(said('Your messages cannot be erased by Pigeon.')).toEqual([]);
    expect(said('Your messages remain subject to the terms of the service.')).toEqual([]);
  });

  it('denies each deed of which there is none, for whatever reason', () => {
    expect(said('For this reason, there is no storage or any form of processing of your birthday.')).toEqual([
      'store denied date-of-birth > self',
      'use denied date-of-birth > self',
    ]);
  });
});
