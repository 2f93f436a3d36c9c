import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

const each = (rows: readonly (readonly [sentence: string, claims: readonly string[]])[]) =>
  it.each(rows)('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

describe('technologies that are used to process', () => {
  const USED = ['use affirmed unspecified > self'];
  each([
    ['We use different technologies to process your information for these purposes.', USED],
    ['We use algorithms and other technologies to process personal data.', USED],
    // No data of anybody.
    ['We use analytics tools to analyse how the site performs.', []],
    ['We use technology to process payments.', []],
  ]);
});

describe('those whom a share enables', () => {
  each([
    [
      'We provide your email address to enable the vendor to send newsletters.',
      ['share affirmed email-address > provider'],
    ],
    [
      'We send your phone number to permit the carrier to bill you.',
      ['share affirmed phone-number > partner'],
    ],
    [
      'We share your email address with vendors to enable them to send codes.',
      ['share affirmed email-address > provider'],
    ],
    ['We provide your name to allow you to log in.', []],
    ['We provide tools to enable developers to build apps.', []],
  ]);
});

describe('a deletion that is made sure of', () => {
  const GONE = ['store denied message-content > self'];
  each([
    ['When you delete your messages, we make sure that they are removed from our servers.', GONE],
    ['We follow a deletion process to make sure that your messages are safely removed.', GONE],
    ['We make sure that spam is removed.', []],
  ]);
});

describe('what a sale of the business includes', () => {
  const SOLD = ['share affirmed unspecified > acquirer'];
  each([
    ['The sale of our business may include your personal information.', SOLD],
    ['The transfer of assets to a buyer may very well include user information.', SOLD],
    ['A merger will likely involve the transfer of your data.', SOLD],
    ['The assets that we sell may include your email address.', ['share affirmed email-address > acquirer']],
    // Sold are other things.
    ['The sale of tickets may include your name.', []],
  ]);
});

describe('whether a site was visited', () => {
  each([
    ['We record whether and when you use our app.', ['collect affirmed usage-event > self']],
    ['We collect whether or not you have visited a website.', ['collect affirmed page-url > self']],
    ['Whether you use our app is your choice.', []],
  ]);
});

describe('a deletion but for what is stated elsewhere', () => {
  each([
    [
      'We delete your phone number after a month, unless otherwise stated.',
      ['store denied phone-number > self'],
    ],
    [
      'We delete your phone number after a month, unless the law requires us to keep it.',
      ['store affirmed phone-number > self', 'store denied phone-number > self'],
    ],
    [
      'We do not share your phone number, unless otherwise stated.',
      ['share affirmed phone-number > unspecified', 'share denied phone-number > unspecified'],
    ],
  ]);
});

describe('"this information" of information that the sentence names', () => {
  const behind = (sentence: string) => said(sentence, { context: 'We collect your email address.' });
  it.each([
    [
      'While certain information we hold is sensitive, we may store such information.',
      ['store affirmed unspecified > self'],
    ],
    [
      'When you provide information to a merchant, we do not see that information.',
      ['collect denied unspecified > self'],
    ],
    [
      'Any information you post is public, and we may use this information.',
      ['share affirmed unspecified > public', 'use affirmed unspecified > self'],
    ],
    // Other information, and that which was spoken of.
    [
      'We cannot link this information to any other data that we hold and we may store this information.',
      ['store affirmed email-address > self', 'use denied email-address > self'],
    ],
    ['We may store this information.', ['store affirmed email-address > self']],
  ])('%s', (sentence, claims) => {
    expect(behind(sentence)).toEqual(claims);
  });
});

describe('who sees what people show', () => {
  each([
    ['Your photos can be seen by anyone on or off the platform.', ['share affirmed attachment > public']],
    ['Your photos can be viewed by anyone on the internet.', ['share affirmed attachment > public']],
    ['Your photos can be seen by anyone in the group.', ['share affirmed attachment > users']],
    ["Others can see when you're online.", ['share affirmed presence > users']],
    ["Other users cannot see when you're active.", ['share denied presence > users']],
  ]);
});

describe('a dash that was set as a hyphen', () => {
  each([
    [
      "We use location information-such as where you live and the people you're near-to improve our products.",
      ['use affirmed location > self'],
    ],
    ['We collect device information-including your IP address.', ['collect affirmed ip-address > self']],
  ]);
});
