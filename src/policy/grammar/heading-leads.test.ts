import { expect, it } from 'vitest';
import type { ExtractOptions } from '../extract.ts';
import { said } from '../said.fixture.ts';

it.each<[string, string[], ExtractOptions?]>([
  [
    'Protecting the safety of our users and enforcing our rules;',
    ['use affirmed unspecified > self'],
    { section: 'Privacy > Pigeon may use information you provide and that we collect to:' },
  ],
  [
    'Affiliates: Pigeon is part of the Dove group and shares some of its infrastructure.',
    ['share affirmed unspecified > family'],
    { section: 'Pigeon May Disclose Information To:' },
  ],
  [
    'The police.',
    ['share affirmed unspecified > authority'],
    { section: 'Pigeon May Disclose Your Information To:' },
  ],
  ['Your name.', ['collect denied name > self'], { section: 'We never collect:' }],
  ['Advertisers', ['share denied unspecified > advertiser'], { section: 'We Do Not Share Data With:' }],
  // A sentence of its own.
  [
    'We also collect your name.',
    ['collect affirmed name > self'],
    { section: 'Pigeon may use information to:' },
  ],
  ['Your name.', [], { section: 'More on your name:' }],
  // What was, and is no more.
  [
    'Mail hosts: Prior to version 12, Pigeon worked with companies that hosted mail.',
    [],
    { section: 'Pigeon May Disclose Information To:' },
  ],
  // What is studied is not what it is studied with.
  [
    'Monitor and analyze usage of the app;',
    ['use affirmed unspecified > self'],
    { context: 'We may use the information we collect to:' },
  ],
])('%s', (sentence, claims, options) => {
  expect(said(sentence, options)).toEqual(claims);
});
