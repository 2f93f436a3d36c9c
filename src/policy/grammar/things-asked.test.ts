import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  [
    'Your birthday',
    ['collect affirmed date-of-birth > self'],
    { context: 'When you join, we ask for a few things:' },
  ],
  [
    'Your birthday.',
    ['collect affirmed date-of-birth > self'],
    { context: 'To sign you up, we need two simple details from you:' },
  ],
  [
    'All we ask is that you choose a username and provide an email address.',
    ['collect affirmed email-address > self', 'collect affirmed username > self'],
  ],
  ['All we ask is that you be kind to the birds.', []],
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
