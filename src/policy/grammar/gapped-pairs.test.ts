import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each<[string, string[]]>([
  [
    'We share your number with Acme but your messages with no one.',
    ['share affirmed phone-number > named:Acme', 'share denied message-content > unspecified'],
  ],
  [
    'We share your name with partners, your number with vendors and nothing with advertisers.',
    [
      'share affirmed name > partner',
      'share affirmed phone-number > provider',
      'share denied unspecified > advertiser',
    ],
  ],
  [
    'Your number is sent to Acme, your card details to Apex.',
    ['share affirmed payment-information > named:Apex', 'share affirmed phone-number > named:Acme'],
  ],
  [
    'Advertisers get your age, partners your e-mail address.',
    ['share affirmed date-of-birth > advertiser', 'share affirmed email-address > partner'],
  ],
  [
    'We share your number and your card details with Acme and Apex, respectively.',
    ['share affirmed payment-information > named:Apex', 'share affirmed phone-number > named:Acme'],
  ],
  // One pair, with what else is done or who else gets it.
  [
    'We share your name with partners and your friends to help you find them.',
    ['share affirmed name > partner', 'share affirmed name > users'],
  ],
  [
    'We share your number with partners and the government to comply with the law.',
    ['share affirmed phone-number > authority', 'share affirmed phone-number > partner'],
  ],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it.each<[string, string[]]>([
  [
    'We store neither your messages nor your calls, but your number.',
    [
      'store affirmed phone-number > self',
      'store denied call-content > self',
      'store denied message-content > self',
    ],
  ],
  ['Nothing except your name is visible to group members.', ['share denied unspecified > users']],
])('leaves out what is not meant: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
