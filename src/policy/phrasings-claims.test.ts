import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';
import { SentenceReader } from './sentence-reader.ts';

describe('a negation after the verb', () => {
  it.each([
    [
      'Your letters are private and are not accessible to other members, nor to any third party.',
      ['share denied message-content > unspecified', 'share denied message-content > users'],
    ],
    ['Your birthday is not visible to third parties.', ['share denied date-of-birth > unspecified']],
    ['Your nickname is no longer visible to other users.', ['share denied username > users']],
    ['Your nickname is visible to other users.', ['share affirmed username > users']],
    ['No one under the age of 13 is allowed to provide any personal information to Pigeon.', []],
    ['This voice chat feature is not available to users under the age of 13.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('what is supposed, asked or pointed at is not stated', () => {
  it.each([
    ['If we learn that we have collected your birthday, please write to us.'],
    ['If you believe that we have received your phone number by mistake, contact us.'],
    ['You may ask that (a) we delete your phone number, and (b) we stop disclosing it to third parties.'],
    ['If you have questions, we encourage you to contact us using the details below.'],
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it('reads no occasion in a pointer under a heading about sharing', () => {
    const section = 'How we share your information';
    expect(
      said('For more information on these matters, see the notice of our loft keepers.', { section }),
    ).toEqual([]);
  });
});

describe('means and machinery', () => {
  it.each([
    ['We use automated systems that analyze your photos to find spam.', ['use affirmed attachment > self']],
    ['We use machine learning to scan your photos.', ['use affirmed attachment > self']],
    ['We improve the loft by recording your search history.', ['collect affirmed search-query > self']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it('takes "these technologies" for the cookies just named', () => {
    const context = 'Pigeon sets cookies and pixels.';
    expect(said('We use these technologies for security.', { context })).toEqual([
      'use affirmed cookie-identifier > self',
      'use affirmed tracking-pixel > self',
    ]);
    expect(said('They do this by collecting your search queries.', { context })).toEqual([
      'collect affirmed search-query > self',
    ]);
  });
});

describe('how the person is reached', () => {
  it.each([
    [
      'We may send you a warning at the phone number that belongs to your account.',
      ['use affirmed phone-number > self'],
    ],
    ['If you gave us your email address, we may send you offers.', ['use affirmed email-address > self']],
    ['You can reach us at our email address.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('accounts that end', () => {
  it.each([
    ['Your account will be deleted after two years.', ['store denied unspecified > self']],
    ['Your account will be deleted.', []],
    ['Your account can be deleted after you ask for it.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('lists and who they are of', () => {
  it.each([
    [
      'We keep some information as you fly and store it for a month: your IP address, your birthday.',
      ['store affirmed date-of-birth > self', 'store affirmed ip-address > self'],
    ],
    [
      'We collect your browser type, identifiers of your loft (if applicable), time zone, and email address.',
      [
        'collect affirmed browser > self',
        'collect affirmed device-identifier > self',
        'collect affirmed email-address > self',
        'collect affirmed timezone > self',
      ],
    ],
    [
      'We may share your birthday with our partners, such as telecommunications providers.',
      ['share affirmed date-of-birth > partner'],
    ],
    ['We log the associated information (your IP address).', ['collect affirmed ip-address > self']],
    ['Parent email addresses are collected for security.', ['collect affirmed email-address > self']],
    ['You must provide the name of your city.', ['collect affirmed coarse-location > self']],
    ['Pigeon Enterprise users receive a daily summary of activity.', ['share affirmed activity > users']],
    [
      'We do not collect your birthday unless you choose to provide it.',
      ['collect affirmed date-of-birth > self', 'collect denied date-of-birth > self'],
    ],
    [
      'We do not collect any personal information unless you choose to provide your email address.',
      ['collect affirmed email-address > self', 'collect denied unspecified > self'],
    ],
    [
      'We do not sell your email address, and will not do so without giving you notice.',
      ['sell denied email-address > unspecified'],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('who gets it and where it stands', () => {
  it.each([
    ['We may from time to time collect your birthday.', ['collect affirmed date-of-birth > self']],
    [
      'We may in some cases share your birthday with advertisers.',
      ['share affirmed date-of-birth > advertiser'],
    ],
    ['We may begin sharing your birthday with advertisers.', ['share affirmed date-of-birth > advertiser']],
    [
      'Service providers are given the email address that they need.',
      ['share affirmed email-address > provider'],
    ],
    ['We may publish your nickname.', ['share affirmed username > public']],
    ['We may send periodic emails to customers.', []],
    [
      'If we merge with another company, we may transfer your birthday to that entity.',
      ['share affirmed date-of-birth > acquirer'],
    ],
    [
      'We do not share your birthday with non-affiliated companies.',
      ['share denied date-of-birth > partner'],
    ],
    [
      'Depending on your settings, we and our advertisers may use your birthday.',
      ['use affirmed date-of-birth > self'],
    ],
    [
      'You direct that third-party service to send us your birthday.',
      ['collect affirmed date-of-birth > self'],
    ],
    ['Users should manage their passwords well.', []],
    [
      'We will get your permission before sharing your name with the hotel.',
      ['share affirmed name > partner'],
    ],
    [
      'We use technologies to collect information, including cookies and pixels.',
      [
        'collect affirmed unspecified > self',
        'use affirmed cookie-identifier > self',
        'use affirmed tracking-pixel > self',
      ],
    ],
    [
      'Other information that you gave us, including your birthday, is deleted after a year.',
      ['store denied date-of-birth > self', 'store denied unspecified > self'],
    ],
    [
      'We keep your birthday for the purposes set out in this notice.',
      ['store affirmed date-of-birth > self'],
    ],
    [
      'We collect your birthday and what relates to the issue being reported.',
      ['collect affirmed date-of-birth > self'],
    ],
    ['Based on your purchases, we may suggest other birds.', ['use affirmed purchase > self']],
    ['We share information collected with advertisers.', ['share affirmed unspecified > advertiser']],
    [
      'With your consent Pigeon will share your birthday with advertisers.',
      ['share affirmed date-of-birth > advertiser'],
    ],
    ['You should only share photos that others may see.', []],
    ['The third parties will maintain the confidentiality of your birthday.', []],
    ['We require our providers to keep your birthday secure.', []],
    ['We contract with partners to provide services, including billing.', []],
    ['You can add or update your email address.', []],
    ['We have no access to or control over these cookies.', []],
    ['We use your birthday to prevent illegal activity.', ['use affirmed date-of-birth > self']],
    [
      'Companies that provide services to us may have access to your birthday.',
      ['share affirmed date-of-birth > provider'],
    ],
    [
      'There may be instances when we disclose your birthday to advertisers.',
      ['share affirmed date-of-birth > advertiser'],
    ],
    ['The information collected may include your birthday.', ['collect affirmed date-of-birth > self']],
    ['We ask for your consent to collect your birthday.', ['collect affirmed date-of-birth > self']],
    ['is messages (', []],
    ['This privacy policy describes how Pigeon, Inc. and our affiliates use your birthday.', []],
    [
      'We may keep the provided information and your birthday.',
      ['store affirmed date-of-birth > self', 'store affirmed unspecified > self'],
    ],
    [
      'These partners collect, process and analyse your birthday.',
      ['partner: collect affirmed date-of-birth > self', 'partner: use affirmed date-of-birth > self'],
    ],
    ['We purposely and strictly do not log your birthday.', ['store denied date-of-birth > self']],
    [
      'There are limited instances in which we share your birthday with advertisers.',
      ['share affirmed date-of-birth > advertiser'],
    ],
    [
      'We may share your birthday with advertisers, where the fact is needed, is asked for, or a life is at risk.',
      ['share affirmed date-of-birth > advertiser'],
    ],
    [
      'Your IP address is transmitted to and stored by Google on servers in the United States.',
      ['named:Google: store affirmed ip-address > self', 'share affirmed ip-address > named:Google'],
    ],
    [
      'Your birthday may be transferred to, and processed in, the United States.',
      ['use affirmed date-of-birth > self'],
    ],
    ['The photo is transmitted to your browser.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it('reads asides between dashes', () => {
    expect(said('Data about you - including your IP address - may be disclosed to advertisers.')).toEqual([
      'share affirmed ip-address > advertiser',
      'share affirmed unspecified > advertiser',
    ]);
    expect(
      said('Data about you\u2014including your IP address\u2014may be disclosed to advertisers.'),
    ).toEqual(['share affirmed ip-address > advertiser', 'share affirmed unspecified > advertiser']);
  });

  it('leaves the terms of a right and what it is exercised on unstated', () => {
    const reader = new SentenceReader({ service: 'Pigeon' });
    const lead = 'You have the right to have your data erased where:';
    expect(reader.readItem(lead, 'Your data must be erased to comply with a court order.')).toEqual([]);
  });

  it('takes the deed of "the data used includes" from its own words', () => {
    const context = 'We share your birthday with partners.';
    expect(said('The personal data used may include your phone number.', { context })).toEqual([
      'use affirmed phone-number > self',
    ]);
  });
});

describe('what goes on from the sentence before', () => {
  it.each([
    [
      'We use your birthday for many purposes.',
      'These purposes include feeding and counting birds.',
      'use affirmed date-of-birth > self',
    ],
    [
      'We share your birthday with the service providers that ring birds.',
      'We share this information so they can ring birds.',
      'share affirmed date-of-birth > provider',
    ],
  ])('%s %s', (context, sentence, expected) => {
    expect(said(sentence, { context })).toEqual([expected]);
  });
});

it('is less sure of what is affirmed beside a word that denies', () => {
  const sure = extractClaims('We share your birthday with advertisers.', { service: 'Pigeon' });
  const less = extractClaims('We hardly ever share your birthday with advertisers.', { service: 'Pigeon' });
  expect(less[0]!.confidence).toBeLessThan(sure[0]!.confidence);
});
