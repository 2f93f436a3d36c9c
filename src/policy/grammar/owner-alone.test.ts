import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  [
    'Under normal circumstances, we do not and will never disclose account data to anyone other than the owner of an account.',
    ['share denied identity > unspecified'],
  ],
  [
    'We do not give your messages to anyone except the account holder.',
    ['share denied message-content > unspecified'],
  ],
  ['We never share your data with anyone but you.', ['share denied unspecified > unspecified']],
  ['Your photos are shared with no one but you.', ['share denied attachment > unspecified']],
  [
    'We do not share your name with anyone other than our vendors.',
    ['share affirmed name > provider', 'share denied name > unspecified'],
  ],
  ['Your password is not stored; instead, it is exchanged for a token.', ['store denied credential > self']],
  ['Messages are exchanged with other servers.', ['share affirmed message-content > partner']],
  [
    'Customers who do not pay will have their accounts deleted after six months.',
    ['store denied unspecified > self'],
  ],
  ['Inactive users have their messages deleted after a year.', ['store denied message-content > self']],
  ['Users can have their messages deleted.', []],
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
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
