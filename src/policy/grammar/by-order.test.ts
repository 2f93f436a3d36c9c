import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  ['We cannot observe who sends messages to you.', ['collect denied message-metadata > self']],
  ['When you move an email, we will also record these actions.', ['collect affirmed usage-event > self']],
  [
    'If you have an encrypted email in your account, it will be stored on our servers.',
    ['store affirmed message-content > self'],
  ],
  ['Any email in your inbox will be deleted after a year.', ['store denied message-content > self']],
  ['We will not disclose to any user the existence of any order we may have received.', []],
  ['We authenticate any requests that require the disclosure of account data.', []],
  ['We may receive a court order requiring the disclosure of your messages.', []],
  ['We do not share your email address with mailing lists.', ['share denied email-address > unspecified']],
  [
    'Third parties may access encrypted messages as they are stored or transmitted via the servers.',
    ['share affirmed message-content > unspecified'],
  ],
  // An address all the same.
  ['Your email is stored on our servers.', ['store affirmed email-address > self']],
  [
    'Photos: seven days, or sooner if you delete them.',
    ['store affirmed attachment > self'],
    { section: 'Data Retention Summary > Photos' },
  ],
  [
    'Messages: until delivered.',
    ['store affirmed message-content > self'],
    { section: 'How long we keep data > Messages' },
  ],
  ['Messages: until delivered.', [], { section: 'Delivery > Messages' }],
  [
    'OpenKey is a secure protocol that allows apps to access resources without sharing login credentials.',
    [],
  ],
  ['We process your messages only in transit.', ['use affirmed message-content > self']],
  [
    'We store the IP addresses and browsers that you use to find abusers, such as by creating additional accounts after having been banned.',
    ['store affirmed browser > self', 'store affirmed ip-address > self'],
  ],
  [
    'You should remain aware that any information you share online can be accessed by others.',
    ['share affirmed unspecified > users'],
  ],
  [
    'Your calendar is only shared with the provider and anyone you specifically choose to send invitations to.',
    [
      'share affirmed content > provider',
      'share affirmed content > users',
      'share denied content > unspecified',
    ],
  ],
  ['When you use our apps, your personal data is processed in accordance with this policy.', []],
  [
    'Your data is processed in accordance with this policy to show you ads.',
    ['use affirmed unspecified > self'],
  ],
  [
    'To find spam.',
    ['use affirmed unspecified > self'],
    {
      context:
        'We process the information we collect for the following purposes, and under the following legal basis.',
    },
  ],
  [
    'To do so, simply e-mail us at help@pigeon.example to make that request.',
    [],
    { section: 'Who can see your information' },
  ],
  [
    'Servers used by Pigeon apps do not create, store or identify user chat profiles.',
    ['store denied identity > self'],
  ],
  ['We share your name with Apex (payments).', ['share affirmed name > named:Apex']],
  [
    'We share your data with Acme (if you agree) and Apex (payments).',
    ['share affirmed unspecified > named:Acme', 'share affirmed unspecified > named:Apex'],
  ],
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
