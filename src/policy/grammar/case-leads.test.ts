import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  [
    'To meet a court order.',
    ['share affirmed unspecified > authority'],
    { context: 'The cases when we may share your data:' },
  ],
  [
    'To our vendors.',
    ['share affirmed unspecified > provider'],
    { context: 'Circumstances in which we disclose your information:' },
  ],
  [
    'When you call a business.',
    ['share affirmed phone-number > unspecified'],
    { context: 'Situations where your phone number is shared:' },
  ],
  [
    'The cases when we may share the data stored on the servers: - To meet any law or court order. - To stop fraud.',
    ['share affirmed unspecified > authority'],
  ],
  [
    'If you ask us to.',
    ['store affirmed attachment > self'],
    { context: 'The only cases in which we keep your photos are:' },
  ],
  ['When it is sold.', [], { context: 'Cases where we do not share your data:' }],
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
