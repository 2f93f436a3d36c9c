import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

const anyone = (data: string) => [`share affirmed ${data} > unspecified`];

describe('those who get data, told as a list of them', () => {
  it.each([
    [
      'Below is a list of the kinds of companies we may share your name with:',
      'share affirmed name > unspecified',
    ],
    [
      'The following are the categories of recipients to whom we disclose your birthday.',
      'share affirmed date-of-birth > unspecified',
    ],
    [
      'Our servers may also be backed up on infrastructure operated by other service providers.',
      'share affirmed unspecified > provider',
    ],
    ['These are the vendors we give your address to:', 'share affirmed postal-address > provider'],
    [
      'The third parties with whom we share your phone number include: couriers and seed shops.',
      'share affirmed phone-number > provider',
    ],
    [
      'Vendors that we disclose your e-mail address to are hosting providers.',
      'share affirmed email-address > provider',
    ],
    ['The recipients of your birthday are: our affiliates.', 'share affirmed date-of-birth > family'],
    [
      'The categories of third parties that may receive your name are advertisers and couriers.',
      'share affirmed name > advertiser',
    ],
    [
      'The parties that process your name on our behalf: hosting providers.',
      'share affirmed name > provider',
    ],
    ['The following vendors may receive your name: hosting providers.', 'share affirmed name > provider'],
    [
      'A list of processors and other recipients includes: hosting providers.',
      'share affirmed unspecified > provider',
    ],
  ])('%s', (sentence, claim) => {
    expect(said(sentence)).toContain(claim);
  });

  it.each([
    'Third parties with whom we do not share your name include bakers.',
    'The recipients of your data are bound by contract.',
    'Below is a list of the pigeons we keep.',
    'The vendors we work with are picked with care.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it.each([
    ['In the few cases where we disclose your name, we do so to keep the loft safe.', anyone('name')],
    ['Where we share your birthday, we do so under strict contracts.', anyone('date-of-birth')],
    [
      'When we share your name with vendors, we only do so with your consent.',
      ['share affirmed name > provider', 'share denied name > provider'],
    ],
  ])('%s', (sentence, claims) => {
    expect([...said(sentence)].sort()).toEqual([...claims].sort());
  });

  it.each([
    [
      'In the last twelve months, Company has disclosed your name to vendors.',
      'share affirmed name > provider',
    ],
    ['Company has not sold your birthday.', 'sell denied date-of-birth > unspecified'],
    ['Company may collect your address.', 'collect affirmed postal-address > self'],
  ])('%s', (sentence, claim) => {
    expect(said(sentence)).toEqual([claim]);
  });
});

describe('items that are conditions of their lead', () => {
  it.each([
    ['We may share your name if:', 'we believe that this keeps others safe;', anyone('name')],
    ['We will disclose your birthday when:', 'you tell us that we may.', anyone('date-of-birth')],
    ['We disclose your name where:', 'we are required to do so by law;', ['share affirmed name > authority']],
    [
      'We share your name with:',
      'with our vendors, which are bound by contract',
      ['share affirmed name > provider'],
    ],
    ['We may disclose your name to:', 'to couriers that are near you', ['share affirmed name > provider']],
  ])('%s %s', (context, item, claims) => {
    expect(said(item, { context })).toEqual(claims);
  });

  it('affirms what stands behind "unless", as the exception that it is', () => {
    const item = extractClaims('you have told us to;', { context: 'We never share your name unless:' });
    expect(item.filter((c) => c.polarity === 'affirmed').map((c) => c.modality)).toEqual(['only-if']);
  });

  it('takes no ground in law for a tie', () => {
    expect(
      said('it serves a legitimate interest;', { context: 'We use your data only where:' }),
    ).not.toContain('use denied unspecified > self');
  });
});

describe('what the law compels', () => {
  it.each([
    'We disclose your name if compelled by law.',
    'We share your name where we are ordered by a court.',
    'We may give your name away when obliged under applicable law.',
  ])('%s', (sentence) => {
    const claims = said(sentence);
    if (claims.length > 0) expect(claims).toContain('share affirmed name > authority');
  });

  it('brings nobody in who only says what is allowed', () => {
    expect(said('We may share your name, as permitted or required by law, if you agree.')).toEqual(
      anyone('name'),
    );
  });
});

describe('those who get data, each with the data that it gets', () => {
  const context = 'We share personal data with the following parties:';
  it.each([
    [
      'Google Analytics: IP address, device identifiers',
      [
        'share affirmed device-identifier > named:Google Analytics',
        'share affirmed ip-address > named:Google Analytics',
      ],
    ],
    ['Advertisers: Email address.', ['share affirmed email-address > advertiser']],
    ['Advertisers: to show you ads.', ['share affirmed unspecified > advertiser']],
    ['Advertisers: companies that pay for ads.', ['share affirmed unspecified > advertiser']],
  ])('%s', (item, claims) => {
    expect(said(item, { context })).toEqual(claims);
  });

  it('are not said to get what the lead denies', () => {
    expect(
      said('Advertisers: email address', {
        context: 'We do not share personal data with the following parties:',
      }),
    ).not.toContain('share denied email-address > advertiser');
  });

  it.each([
    'We share your email address with companies that host our servers.',
    'We share your email address with a company that hosts them.',
  ])('are no hosts for hosting something: %s', (sentence) => {
    expect(said(sentence)).not.toContain('share affirmed email-address > users');
    expect(said('We share your email address with hosts.')).toContain('share affirmed email-address > users');
  });
});

it.each([
  'We may disclose your birthday to third parties whose rules are not ours (e.g., advertisers, the police).',
  'We may disclose your birthday to third parties (for example, advertisers and the police).',
])('names those in brackets behind others at large: %s', (sentence) => {
  const claims = said(sentence);
  expect(claims).toContain('share affirmed date-of-birth > advertiser');
  expect(claims).toContain('share affirmed date-of-birth > authority');
});
