import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  ['Your password is not stored; instead, it is exchanged for a token.', ['store denied credential > self']],
  ['Messages are exchanged with other servers.', ['share affirmed message-content > partner']],
  [
    'We may share your data with recipients in other countries, ensuring that it is protected and processed according to the law.',
    ['share affirmed unspecified > unspecified'],
  ],
  // What happens there for the most part need not always.
  ['Mostly, your photos are processed locally on your device.', []],
  ['Photos are usually processed locally on your device.', []],
  ['Photos are processed locally on your device.', ['collect denied attachment > self']],
  // Whom it helps was said before.
  [
    'This helps them to detect fraud.',
    ['provider: use affirmed ip-address > self'],
    { context: 'Our vendors may use your IP address to find fraud.' },
  ],
  ['This lets them know you are online.', [], { context: 'We share your status with your contacts.' }],
  // Of what it is stored as nothing is denied.
  [
    'Your login data is stored as a token, and we cannot retrieve or access it.',
    ['collect denied credential > self', 'store affirmed credential > self'],
  ],
  ['Your card is replaced by a token and we do not see it.', []],
  [
    'Pigeon uses an open protocol, which by design, means that Pigeon (and any third party) is unable to and does not collect, store or own your messages, wallet or any other user data.',
    [
      'collect denied message-content > self',
      'collect denied payment-information > self',
      'collect denied unspecified > self',
      'store denied message-content > self',
      'store denied payment-information > self',
      'store denied unspecified > self',
    ],
  ],
  ['Pigeon uses a protocol with encryption and metadata suppression.', []],
  [
    'Servers used by our apps do not create, store or identify user profiles.',
    ['store denied identity > self'],
  ],
  ['Servers used by others do not store your photos.', []],
  [
    'After a month, your data is deleted, except for your messages.',
    ['store affirmed message-content > self', 'store denied unspecified > self'],
  ],
  [
    'After 28 days, your personal data is deleted permanently, except for the following data: - Messages to other users will be deleted 24 hours later.',
    ['store denied message-content > self', 'store denied unspecified > self'],
  ],
  ['We cannot observe who sends messages to you.', ['collect denied message-metadata > self']],
  ['When you move an email, we will also record these actions.', ['collect affirmed usage-event > self']],
  [
    'If you have an encrypted email in your account, it will be stored on our servers.',
    ['store affirmed message-content > self'],
  ],
  ['Any email in your inbox will be deleted after a year.', ['store denied message-content > self']],
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
  [
    'This can include any sensitive information you publicly posted, such as sexual orientation.',
    ['share affirmed identity > users'],
    {
      context:
        'Information that you posted publicly on your account can be seen by all other users and can be captured or screenshotted at any time.',
    },
  ],
  ['Your posts can be seen by other users and may be copied by them.', ['share affirmed content > users']],
  ['Your posts can be seen by us and can be recorded.', ['collect affirmed content > self']],
  [
    'Calls can be heard by other participants and may be recorded by us.',
    ['collect affirmed call-content > self', 'share affirmed call-content > users'],
  ],
  [
    'Our website, or our emails to you, may contain web beacons which tell us when an email has been opened.',
    ['collect affirmed usage-event > self', 'use affirmed tracking-pixel > self'],
  ],
  [
    'Our app or our newsletters may contain pixels that tell us whether you read them.',
    ['collect affirmed usage-event > self', 'use affirmed tracking-pixel > self'],
  ],
  ['Our website and our messages are encrypted.', []],
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
