import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('plainDenials', () => {
  it.each([
    ['Your birthday will be used for no other purpose.', ['use denied date-of-birth > self']],
    [
      'We use your birthday for no purpose other than to send a card.',
      ['use affirmed date-of-birth > self', 'use denied date-of-birth > self'],
    ],
    [
      'Our vendors are contractually bound not to disclose your birthday.',
      ['provider: share denied date-of-birth > unspecified'],
    ],
    [
      'Our vendors are under an obligation not to use your birthday for ads.',
      ['provider: use denied date-of-birth > self'],
    ],
    ['When you leave, we begin the process of erasing your birthday.', ['store denied date-of-birth > self']],
    ['Pigeon initiates permanent deletion of your data.', ['store denied unspecified > self']],
    [
      'Pigeon does not have actual knowledge that it collects, sells or shares the data of minors.',
      [
        'collect denied unspecified > self',
        'sell denied unspecified > unspecified',
        'share denied unspecified > unspecified',
      ],
    ],
    [
      'We do not engage in activities considered the “sale” or “sharing” of personal data.',
      ['sell denied unspecified > unspecified', 'share denied unspecified > unspecified'],
    ],
    ['No collection of your birthday.', ['collect denied date-of-birth > self']],
    ['No cages, no processing of personal data.', ['use denied unspecified > self']],
    ['No sharing of your birthday with advertisers.', ['share denied date-of-birth > advertiser']],
    ['No use of your birthday is possible without your consent.', []],
    // What is none of ours to deny, or no data.
    ['You may begin the process of erasing your account.', []],
    ['There is no other purpose for this page.', []],
    ['We are bound not to speak of it.', []],
    ['We do not engage in activities that break the law.', []],
  ] as const)('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});

describe('what stands beside a denial', () => {
  it.each([
    [
      'Your birthday is sent to and stored on secure servers located in Japan.',
      ['store affirmed date-of-birth > self'],
    ],
    [
      'Your birthday is stored on your device and on servers in Japan.',
      ['store affirmed date-of-birth > self'],
    ],
    ['Deleting your account removes your birthday from our servers.', ['store denied date-of-birth > self']],
    [
      'We do not keep the content of your calls or messages.',
      ['store denied call-content > self', 'store denied message-content > self'],
    ],
    [
      'Such a card cannot be linked with any person; your birthday is not disclosed to anyone.',
      ['share denied date-of-birth > unspecified'],
    ],
    ['The fee depends on whether you agree that we can use your birthday.', []],
    ['We use session or persistent cookies.', ['use affirmed cookie-identifier > self']],
  ] as const)('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});
