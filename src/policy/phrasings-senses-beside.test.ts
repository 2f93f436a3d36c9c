import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('data words that mean something else beside others', () => {
  it.each([
    [
      'We also collect information about the pricing and availability of products.',
      ['collect affirmed unspecified > self'],
    ],
    [
      'We collect your IP address, the pages visited and the order of those pages.',
      ['collect affirmed ip-address > self', 'collect affirmed page-url > self'],
    ],
    ['Anyone can see the boards and Pins you create.', []],
    [
      'You will be asked to provide your name and click a "Check in" button.',
      ['collect affirmed name > self'],
    ],
    [
      'We may share your information with a buyer of our assets or shares.',
      ['share affirmed unspecified > acquirer'],
    ],
    [
      'We use your information to develop our service and to fix bugs or errors.',
      ['use affirmed unspecified > self'],
    ],
    ['We may also associate your account with browsers or devices other than those you logged in with.', []],
    [
      'We share full IP addresses and network, hardware and device identifiers with network operators.',
      ['share affirmed device-identifier > partner', 'share affirmed ip-address > partner'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('data words that have another type beside others', () => {
  it.each([
    [
      'We collect the names, emails and addresses of attendees.',
      [
        'collect affirmed email-address > self',
        'collect affirmed name > self',
        'collect affirmed postal-address > self',
      ],
    ],
    [
      'We collect your contacts, text messages and email.',
      ['collect affirmed contact-list > self', 'collect affirmed message-content > self'],
    ],
    [
      'We collect expense data, receipts and invoices.',
      ['collect affirmed purchase > self', 'collect affirmed unspecified > self'],
    ],
    ['We collect your performance in the course.', ['collect affirmed activity > self']],
    [
      'We may ask for your bank account and routing information.',
      ['collect affirmed payment-information > self'],
    ],
    [
      'This service may collect web traffic data for the pages on which it is installed.',
      ['collect affirmed activity > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

it.each([
  ['We collect the names and versions of the apps on your device.', ['collect affirmed app-version > self']],
  [
    'We log your IP address, header information and referring URL.',
    [
      'collect affirmed browser > self',
      'collect affirmed ip-address > self',
      'collect affirmed page-url > self',
    ],
  ],
  [
    'We collect details such as your name, birthday and lists of friends.',
    [
      'collect affirmed contact-list > self',
      'collect affirmed date-of-birth > self',
      'collect affirmed name > self',
    ],
  ],
  ['We collect events in your calendar.', ['collect affirmed content > self']],
  ['We collect the company you work for.', ['collect affirmed identity > self']],
])('names what is meant: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it.each([
  'A cookie is a small amount of data, which often includes a unique identifier, which is sent to your browser.',
  'You can also ask us to send the personal data you have given us to a third party.',
  'We will disclose the required information within 45 days of receiving your verifiable request.',
])('claims nothing for a definition or a right: %s', (sentence) => {
  expect(said(sentence)).toEqual([]);
});

it.each([
  [
    'We share your information with third parties beyond our service providers.',
    ['share affirmed unspecified > unspecified'],
  ],
  [
    'We share your data with other members of the Acme corporate family.',
    ['share affirmed unspecified > family'],
  ],
])('knows who gets it: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
