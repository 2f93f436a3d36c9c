import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  [
    'Email address',
    ['collect affirmed email-address > self'],
    { section: 'Information we collect > Information you provide' },
  ],
  [
    'Name and birthday (optional)',
    ['collect affirmed date-of-birth > self', 'collect affirmed name > self'],
    { section: 'Information we collect' },
  ],
  [
    'Photos',
    ['collect affirmed profile-photo > self'],
    { section: 'Information we collect > Profile information' },
  ],
  ['Photos', ['collect affirmed attachment > self'], { section: 'Information you provide' }],
  ['IP address', ['collect denied ip-address > self'], { section: 'What we do not collect' }],
  // A heading of its own, what is told of others, and what stands under none that says it.
  ['Device Information', [], { section: 'Information we collect' }],
  ['IP address', [], { section: 'How long we keep it' }],
  ['IP address', [], { section: 'Contact us' }],
  ['IP address', []],
  ['IP addresses of birds that we feed', [], { section: 'Contact us' }],
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
