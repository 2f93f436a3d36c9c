import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('which deeds a sentence tells of', () => {
  it.each([
    // What cookies gather, though the service ends the phrase.
    [
      'We may use cookies to collect facts about your use of the app.',
      ['collect affirmed activity > self', 'use affirmed cookie-identifier > self'],
    ],
    [
      'Vendors may use pixels to gather data about how you use the app.',
      ['provider: collect affirmed activity > self', 'provider: use affirmed tracking-pixel > self'],
    ],
    // Aims in a list.
    [
      'They are used to study trends, mend the app, and gather birthdays.',
      ['collect affirmed date-of-birth > self'],
    ],
    // By what it comes in is no further use; with "it" it is.
    [
      'We collect your birthday using the camera roll of your device.',
      ['collect affirmed date-of-birth > self'],
    ],
    [
      'We collect your birthday, using it to send you a gift.',
      ['collect affirmed date-of-birth > self', 'use affirmed date-of-birth > self'],
    ],
    [
      'We collect your birthday using cookies.',
      ['collect affirmed date-of-birth > self', 'use affirmed cookie-identifier > self'],
    ],
    [
      'We let some vendors set pixels to collect your birthday.',
      ['provider: collect affirmed date-of-birth > self'],
    ],
    [
      'We collect your birthday when you visit or call our shop and record it in log files.',
      ['collect affirmed date-of-birth > self', 'store affirmed date-of-birth > self'],
    ],
    // What something is needed for, and what is asked for.
    ['We need your data to deliver the cake.', ['use affirmed unspecified > self']],
    ['We need your birthday to deliver the cake.', ['collect affirmed date-of-birth > self']],
    // An item without a verb that is said of anybody.
    [
      'Sharing your birthday with our vendors as needed for the cake;',
      ['share affirmed date-of-birth > provider'],
    ],
    ['Sharing a cake with our vendors;', []],
  ] as const)('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});

describe('who gets it, where several deeds or parties stand together', () => {
  it.each([
    [
      'Your birthday may be passed on to and/or read by our vendors.',
      ['share affirmed date-of-birth > provider'],
    ],
    ['We never disclose your birthday back to advertisers.', ['share denied date-of-birth > advertiser']],
    [
      'We may give your birthday to a successor or other third party in a merger.',
      ['share affirmed date-of-birth > acquirer'],
    ],
    [
      'Your birthday may be transferred or sold as part of a merger.',
      ['sell affirmed date-of-birth > acquirer', 'share affirmed date-of-birth > acquirer'],
    ],
    [
      'We disclose your birthday to our affiliates or in connection with a proposed merger.',
      ['share affirmed date-of-birth > acquirer', 'share affirmed date-of-birth > family'],
    ],
    [
      'We disclose your birthday to companies we do business with.',
      ['share affirmed date-of-birth > partner'],
    ],
    ['We disclose your birthday to an outside expert.', ['share affirmed date-of-birth > provider']],
    [
      'We disclose your birthday to Google Inc., our Bavarian parent company.',
      ['share affirmed date-of-birth > family'],
    ],
    [
      'We disclose your birthday to Google, our affiliates and vendors.',
      [
        'share affirmed date-of-birth > family',
        'share affirmed date-of-birth > named:Google',
        'share affirmed date-of-birth > provider',
      ],
    ],
    ['You may be giving a partner access to your data.', ['share affirmed unspecified > partner']],
    ['Other members may download your photos.', ['share affirmed attachment > users']],
    ['Your birthday may be sold.', ['sell affirmed date-of-birth > unspecified']],
    ['You may share facts about your affiliation with a business.', []],
  ] as const)('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});

describe('what limits and exceptions say besides', () => {
  it.each([
    [
      'Pigeon discloses your birthday only when required by law.',
      ['share affirmed date-of-birth > authority', 'share denied date-of-birth > unspecified'],
    ],
    [
      'Our vendors may use your birthday only as necessary to send you a gift.',
      ['provider: use affirmed date-of-birth > self', 'provider: use denied date-of-birth > self'],
    ],
    ['We use your birthday only as necessary.', ['use affirmed date-of-birth > self']],
    [
      'We do not collect birthdays of children, unless permitted by law.',
      ['collect denied date-of-birth > self'],
    ],
    [
      'We do not collect birthdays of children unless a parent agrees.',
      ['collect affirmed date-of-birth > self', 'collect denied date-of-birth > self'],
    ],
  ] as const)('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});
