import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('denials with words between', () => {
  it('stay denials whatever stands between "not" and the verb', () => {
    const between = fc.constantFrom(
      ...'in any way;at any time;in any form;in the future;from time to time;by default;under any circumstances'.split(
        ';',
      ),
    );
    const verbs = fc.constantFrom('sell', 'share', 'store', 'collect', 'use');
    const denying = fc.constantFrom('will not', 'do not', 'never');
    fc.assert(
      fc.property(denying, between, verbs, (no, words, verb) => {
        const claims = said(`We ${no} ${words} ${verb} your birthday.`);
        for (const claim of claims) expect(claim).toContain(' denied ');
      }),
    );
    expect(said('We will not in any way share your birthday.')).toEqual([
      'share denied date-of-birth > unspecified',
    ]);
  });

  it('stay denials where “ever” stands behind a turned subject', () => {
    expect(said('We do not keep your birthday, nor will we ever sell it.')).toEqual(
      said('We do not keep your birthday, nor will we sell it.'),
    );
    expect(said('Nor do we ever sell your birthday.')).toEqual(['sell denied date-of-birth > unspecified']);
  });
});

describe('denials', () => {
  it.each([
    ['We do not log your IP address.', ['store denied ip-address > self']],
    ['Couriers will not log your messages.', ['provider: store denied message-content > self']],
    [
      'We do not monitor or log your activity.',
      ['collect denied activity > self', 'store denied activity > self'],
    ],
    ['We log your IP address.', ['collect affirmed ip-address > self']],
    ["It is Pigeon's policy not to collect data from children.", ['collect denied unspecified > self']],
    [
      'Pigeon requires its affiliates to agree in writing not to use your birthday for ads.',
      ['family: use denied date-of-birth > self'],
    ],
    [
      'We will not share information about you or any of your content with anyone.',
      ['share denied content > unspecified', 'share denied unspecified > unspecified'],
    ],
    ["So please don't send messages that you wouldn't want someone to share.", []],
    ['Session cookies are deleted as soon as you close your browser.', []],
    ['We only use your birthday in a way that hides who you are.', ['use affirmed date-of-birth > self']],
  ] as const)('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));

  it('looks up "your details" in what was just said', () => {
    const context = 'A partner takes your payment details for us.';
    expect(said('We will not store your details.', { context })).toEqual([
      'store denied payment-information > self',
    ]);
  });
});

describe('rows of a table', () => {
  it('speak of what their first cell names, not of the row before', () => {
    const context = 'We collect your password.';
    expect(
      said(
        'Commercial information | We collect this information from you. | We share it with our affiliates.',
        {
          context,
        },
      ),
    ).toEqual(['collect affirmed purchase > self', 'share affirmed purchase > family']);
    expect(said('Advertising partners | We share your birthday to show you ads.')).toEqual([
      'share affirmed date-of-birth > advertiser',
    ]);
  });
});

describe('what a text names in passing', () => {
  it.each([
    [
      'We may share your birthday for another purpose authorized by applicable law.',
      ['share affirmed date-of-birth > unspecified'],
    ],
    ['We may share your birthday where required by law.', ['share affirmed date-of-birth > authority']],
    [
      'We share your birthday with prospective business partners.',
      ['share affirmed date-of-birth > partner'],
    ],
    ['We may record telephone calls with you.', ['collect affirmed call-content > self']],
    ['We collect your connection type and settings.', ['collect affirmed connection > self']],
    ['We collect how you interact with their ads.', ['collect affirmed ad-interaction > self']],
  ] as const)('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));

  it('takes a title that runs into its text for a heading', () => {
    const section = 'Information we collect';
    const context = 'We collect your city.';
    expect(said('Device Information.', { section, context })).toEqual([]);
    expect(said('Your phone number.', { section, context })).toEqual([
      'collect affirmed phone-number > self',
    ]);
  });
});

describe('what is asked, set out or supposed', () => {
  it.each([
    ['This section sets out who receives data which is collected by the loft.', []],
    [
      'We only share your birthday when we have a valid reason.',
      ['share affirmed date-of-birth > unspecified'],
    ],
    [
      'Except for the limited circumstances we describe here, we do not share your birthday with third parties.',
      ['share affirmed date-of-birth > unspecified', 'share denied date-of-birth > unspecified'],
    ],
    ['Hashed emails are deleted after a week.', ['store denied email-address > self']],
    [
      'We collect information about your use of the loft and other pages, including your IP address.',
      ['collect affirmed ip-address > self'],
    ],
    ['We report its presence to the police.', []],
  ] as const)('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));

  it('takes "others to help us" for providers', () => {
    const context = 'We use others to help us feed the birds.';
    expect(said('They will have access to your birthday.', { context })).toEqual([
      'share affirmed date-of-birth > provider',
    ]);
  });

  it('takes "your details" for anything where no payment was spoken of', () => {
    const context = 'We keep your account name and your birthday.';
    expect(said('We will not sell your details.', { context })).toEqual([
      'sell denied unspecified > unspecified',
    ]);
  });
});

describe('what a denial does not say', () => {
  it.each([
    ['The person is told that their transaction cannot be processed.', []],
    ['Only certain Pigeon employees use your birthday.', ['use affirmed date-of-birth > self']],
    ['We store your birthday only for the duration of your stay.', ['store affirmed date-of-birth > self']],
    ['Members will see more diverse content.', []],
    ['Members will see your content.', ['share affirmed content > users']],
    [
      'We may share statistics of all birds regardless of their age.',
      ['share affirmed unspecified > unspecified'],
    ],
  ] as const)('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});

describe('denials in other words', () => {
  it.each([
    ['At no point will Pigeon sell your birthday.', ['sell denied date-of-birth > unspecified']],
    ['Your IP address is not stored or logged.', ['store denied ip-address > self']],
    [
      'Without your consent, we do not share your location.',
      ['share affirmed location > unspecified', 'share denied location > unspecified'],
    ],
    ['We refrain from collecting your location.', ['collect denied location > self']],
    ['We avoid storing your messages.', ['store denied message-content > self']],
    ['You can ask us for a copy of the contracts we rely upon to transfer personal data.', []],
  ] as const)('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});
