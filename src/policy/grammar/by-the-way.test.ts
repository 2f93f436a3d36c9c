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
    'Pigeon rests on an open protocol, which by its nature means that Pigeon is unable to and does not read or store your letters or photos.',
    [
      'collect denied attachment > self',
      'collect denied message-content > self',
      'store denied attachment > self',
      'store denied message-content > self',
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
    'When an encrypted email lies in your inbox, it is stored on our servers.',
    ['store affirmed message-content > self'],
  ],
  ['Any email in your inbox will be deleted after a year.', ['store denied message-content > self']],
  ['We do not share your email address with mailing lists.', ['share denied email-address > unspecified']],
  [
    'Our vendors may see encrypted messages as they are stored or relayed on our machines.',
    ['share affirmed message-content > provider'],
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
    'We store the browsers that you use to catch cheats, such as by opening a second loft after a ban.',
    ['store affirmed browser > self'],
  ],
  [
    'You should remain aware that any information you share online can be accessed by others.',
    ['share affirmed unspecified > users'],
  ],
  [
    'Your diary is only shared with people you personally choose to invite.',
    ['share affirmed content > users', 'share denied content > unspecified'],
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
    'This can include your name.',
    ['share affirmed name > users'],
    {
      context:
        'The data on your page can be seen by all other users and can be photographed or copied by them.',
    },
  ],
  ['Your posts can be seen by other users and may be copied by them.', ['share affirmed content > users']],
  ['Your posts can be seen by us and can be recorded.', ['collect affirmed content > self']],
  [
    'Calls can be heard by other participants and may be recorded by us.',
    ['collect affirmed call-content > self', 'share affirmed call-content > users'],
  ],
  [
    'Our site, or our newsletters to you, may contain tracking pixels which tell us when an e-mail has been opened.',
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
