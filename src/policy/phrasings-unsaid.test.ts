import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what a clause does not state', () => {
  it.each([
    'If you have questions about how we handle your personal data, write to our office.',
    'Pigeon may link to outside pages, like the URL of a club.',
    'Your letters are final: content cannot be transferred to a new account.',
    'If you ask, we will give you all the information required by law, and the reasons for it.',
    'Here are the kinds of information we collect about you:',
  ])('reads nothing: %s', (sentence) => expect(said(sentence)).toEqual([]));

  it('reads no use in what is done everywhere', () => {
    const context = 'Cookies are small files with a unique identifier, kept by your browser.';
    expect(said('They are commonly used to remember you.', { context })).toEqual([]);
    expect(said('Your letters are not typically stored on our servers.')).toEqual([
      'store denied message-content > self',
    ]);
  });

  it('takes what follows "use information to" for a purpose', () => {
    expect(said('We use this information to track usage of the loft.')).toEqual([
      'use affirmed unspecified > self',
    ]);
    expect(said('We use cookies to collect your IP address.')).toContain(
      'collect affirmed ip-address > self',
    );
  });

  it('reads no denial in a measure, a manner or a bracket', () => {
    expect(said('We use your data strictly as necessary.')).toEqual(['use affirmed unspecified > self']);
    expect(said('We use your data only in a de-identified fashion.')).toEqual([
      'use affirmed unspecified > self',
    ]);
    expect(said('We collect your name, your gender (only if you choose to give it) and your email.')).toEqual(
      [
        'collect affirmed email-address > self',
        'collect affirmed gender > self',
        'collect affirmed name > self',
      ],
    );
    expect(said('We share your location (only with your consent).')).toContain(
      'share denied location > unspecified',
    );
  });

  it('sees data come in that is licensed from others', () => {
    expect(said('We may license your contact information from data brokers.')).toEqual([
      'collect affirmed identity > self',
    ]);
    expect(said('We do not license your contact information to data brokers.')).toEqual([
      'sell denied identity > partner',
    ]);
  });

  it('reads no use in "deleted or anonymised", however far apart', () => {
    expect(
      said('We will either remove it from our files or, where we must, aggregate it.', {
        context: 'We keep your name.',
      }),
    ).toEqual(['store denied name > self']);
  });
});

describe('exceptions that only point', () => {
  it('affirms that there are some', () => {
    expect(said('We do not share your name with anyone except as described in this policy.')).toEqual([
      'share affirmed name > unspecified',
      'share denied name > unspecified',
    ]);
  });
});

describe('who gets it', () => {
  it.each([
    [
      'We may share your data with third parties (and their advisors) when we sell our business.',
      ['share affirmed unspecified > acquirer'],
    ],
    [
      'We share your data with our third-party payment and compliance providers.',
      ['share affirmed unspecified > provider'],
    ],
    [
      'We share your data with others in these circumstances: - Within the Pigeon Group (Pigeon, Inc. and its subsidiaries);',
      ['share affirmed unspecified > family'],
    ],
    ['We may share your data with our counsels.', ['share affirmed unspecified > provider']],
  ] as const)('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});

describe('which data', () => {
  it.each([
    ['We do not monitor your browsing behaviour.', ['collect denied activity > self']],
    [
      'We collect your browser type and language.',
      ['collect affirmed browser > self', 'collect affirmed language > self'],
    ],
    ['Biometric facial data is deleted after a week.', ['store denied face > self']],
    [
      'We do not keep full credit card numbers or personal account numbers.',
      ['store denied payment-information > self'],
    ],
    ['We record the contents of customer support calls.', ['collect affirmed call-content > self']],
    ['We store your password data.', ['store affirmed credential > self']],
    ['Server logs containing IP addresses are kept for a week.', ['store affirmed ip-address > self']],
    ['We delete the data of minors of these countries or regions.', ['store denied unspecified > self']],
    [
      'We collect mobile identifiers such as the Apple Identifier for Advertisers.',
      ['collect affirmed advertising-id > self'],
    ],
    [
      'We collect your interests and your city.',
      ['collect affirmed coarse-location > self', 'collect affirmed unspecified > self'],
    ],
  ] as const)('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));

  it('looks up the subject of two verbs before the first', () => {
    const context = 'When you open a loft, we collect your email address.';
    expect(
      said('This serves as your account identifier and is used only to send you links.', { context }),
    ).toEqual(['use affirmed email-address > self', 'use denied email-address > self']);
  });
});

describe('what the person is supposed or asked to give in passing', () => {
  it.each([
    'If you forget your password (and you have registered an email address), ask for a new one.',
    'In your request, you must provide your name and postal address.',
  ])('is not collected: %s', (sentence) => expect(said(sentence)).toEqual([]));

  it('is collected where it is given outright', () => {
    expect(said('You provide your email address.')).toEqual(['collect affirmed email-address > self']);
  });
});
