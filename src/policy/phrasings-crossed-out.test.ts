import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

describe('an item of what is not collected, with a bracket behind it', () => {
  const section = 'What we do not collect';

  it.each([
    ['\u274c IP addresses', ['collect denied ip-address > self']],
    ['\u274c IP addresses (not looked at)', ['collect denied ip-address > self']],
    ['IP addresses (not logged or stored)', ['store denied ip-address > self']],
    ['IP addresses (only the country)', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, { section })).toEqual(claims);
  });

  it('is denied but for what the bracket says', () => {
    const claims = extractClaims('Email addresses (unless you give us one)', { section });
    expect(claims.map(({ polarity, data, conditions }) => ({ polarity, data, conditions }))).toEqual([
      { polarity: 'denied', data: ['email-address'], conditions: ['unless you give us one'] },
    ]);
  });
});

it.each([
  ['Phone number (never shared with third parties)', ['share denied phone-number > unspecified']],
  ['Phone number (not stored)', ['store denied phone-number > self']],
  // What the person has to mind.
  ['Please ensure that you are allowed to provide us with their names.', []],
  ['You are allowed to provide us with a nickname.', ['collect affirmed username > self']],
  ['These measures include encryption for data at rest.', []],
  [
    'Our payment provider will ask for your card number.',
    ['partner: collect affirmed payment-information > self'],
  ],
  ['Other users may ask for your card number.', []],
  [
    'The fact that you have visited our site is passed on to Acme.',
    ['share affirmed usage-event > named:Acme'],
  ],
  [
    'Pictures can be publicly accessed by anyone who knows their address.',
    ['share affirmed attachment > public'],
  ],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it('denies of what was just said what is not in it, and not what must not be put there', () => {
  const context = 'We share your data with vendors.';
  expect(said('This data does not include your password.', { context })).toEqual([
    'share denied credential > provider',
  ]);
  expect(said('The data you submit should not include your password.', { context })).toEqual([]);
});
