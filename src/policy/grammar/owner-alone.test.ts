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
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
