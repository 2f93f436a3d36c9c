import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';
import { said } from '../said.fixture.ts';

const conditions = (sentence: string) =>
  extractClaims(sentence, { context: '', section: '', service: 'Pigeon' }).map((c) => c.conditions);

describe('what data, letters and logs do not hold', () => {
  it.each<[string, string[]]>([
    ['The data we share with partners does not include your name.', ['share denied name > partner']],
    [
      'What we share with advertisers never includes your messages.',
      ['share denied message-content > advertiser'],
    ],
    ['Information given to Acme contains no phone numbers.', ['share denied phone-number > named:Acme']],
    [
      'Notifications sent through Acme contain no message text.',
      ['share denied message-content > named:Acme'],
    ],
    ['The data sent to our servers does not contain your contacts.', ['collect denied contact-list > self']],
    [
      'Our server logs contain neither your name nor your IP address.',
      ['store denied ip-address > self', 'store denied name > self'],
    ],
    ['The data we share with vendors may include your name.', ['share affirmed name > provider']],
    ['The data we share with vendors does not only include your name.', ['share affirmed name > provider']],
    ['The data that you share with your friends does not include your number.', []],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));

  it('is of no more than they are', () => {
    expect(conditions('The usage data we collect does not include your name.')).toEqual([
      ['in this context'],
    ]);
    expect(conditions('These statistics that we send to Acme contain no IP addresses.')).toEqual([
      ['in this context'],
    ]);
    expect(conditions('The data we send to Acme does not include your name unless you agree.')[0]).toEqual([
      'unless you agree',
    ]);
  });
});

it.each<[string, string[]]>([
  [
    'We have no way \u2013 nor any desire \u2013 to track your precise location.',
    ['collect denied precise-location > self'],
  ],
  ['We see to it that nobody can read your messages.', ['collect denied message-content > self']],
  ['We make sure that advertisers never get your number.', ['share denied phone-number > advertiser']],
  ['We keep no traffic logs.', ['store denied activity > self']],
])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));

it('says what is not in what was just spoken of', () => {
  const context = 'We share usage data with advertisers.';
  expect(said('The data does not include your messages.', { context })).toEqual([
    'share denied message-content > advertiser',
  ]);
});
