import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  ['We share your number with vendors to perform these tasks.', ['share affirmed phone-number > provider']],
  ['We store the tasks you write down.', ['store affirmed content > self']],
  ['We do not disclose customer data to others.', ['share denied unspecified > unspecified']],
  ['Customer Data is used to run the workspace.', ['use affirmed content > self']],
  [
    'We ask for consent to send text messages to customers and do not sell this information.',
    ['sell denied unspecified > unspecified'],
  ],
  ['We never share the text messages you send.', ['share denied message-content > unspecified']],
  ['We do not sell data of our customers or contacts.', ['sell denied unspecified > unspecified']],
  [
    'We do not sell your name or contacts.',
    ['sell denied contact-list > unspecified', 'sell denied name > unspecified'],
  ],
  ['We do not collect Bluetooth beacons.', ['collect denied connection > self']],
  ['We may share business card data with partners.', ['share affirmed identity > partner']],
] as const)('knows work, customers and letters for what they are: %s', (sentence, claims) =>
  expect(said(sentence)).toEqual(claims),
);

it.each([
  [
    'We may share your number to detect fraud, including high-volume use of our service.',
    ['share affirmed phone-number > unspecified'],
  ],
  [
    'We may share your number with partners, including content programmers.',
    ['share affirmed phone-number > partner'],
  ],
] as const)('takes no trouble and no trade for data: %s', (sentence, claims) =>
  expect(said(sentence)).toEqual(claims),
);
