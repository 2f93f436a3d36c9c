import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what is said of anybody, or of no practice', () => {
  it.each([
    'Many companies use cookies that track your activity across different websites.',
    'Each website can send its own cookie to your browser.',
    'Most online services collect information about their users.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it('goes on from nothing with a definition', () => {
    const context = 'We may share your personal information as required by law.';
    const sentence =
      'For example, the definition of "personal information" under the CCPA includes your name.';
    expect(said(sentence, { context })).toEqual([]);
  });

  it.each([['Like most websites, we collect your IP address.', ['collect affirmed ip-address > self']]])(
    'keeps what is the own practice: %s',
    (sentence, claims) => {
      expect(said(sentence)).toEqual(claims);
    },
  );
});

describe('what a word points back to', () => {
  it('is nothing for "such information as we need"', () => {
    expect(
      said('We shall retain such information as we deem necessary.', { context: 'We collect your photos.' }),
    ).toEqual(['store affirmed unspecified > self']);
  });

  it('is the label in front', () => {
    expect(
      said('Internet activity: We share this information with service providers.', {
        context: 'Identifiers: We share this information with advertisers.',
      }),
    ).toEqual(['share affirmed activity > provider']);
  });
});

describe('exceptions inside a subject', () => {
  it.each([
    [
      'Your personal data, with the exception of your username, is not stored.',
      ['store affirmed username > self', 'store denied unspecified > self'],
    ],
    [
      'No personal information, other than your email address, is stored.',
      ['store affirmed email-address > self', 'store denied unspecified > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('does not deny what it lets out', () => {
    expect(
      said('This information, except your country, is never shared.', {
        context: 'We collect your IP address and country.',
      }),
    ).toContain('share denied ip-address > unspecified');
  });
});

it('denies nothing to whom an exception names', () => {
  const sentence =
    'We do not share your photos with anyone, with the exception of our cloud provider Amazon Web Services.';
  expect(said(sentence)).toEqual([
    'share affirmed attachment > named:Amazon Web Services',
    'share denied attachment > unspecified',
  ]);
});

describe('recipients', () => {
  it.each([
    [
      'We may disclose your data to other entities within the Company group.',
      ['share affirmed unspecified > family'],
    ],
    [
      'To the extent the law requires it, we may share your information with an alternative health plan.',
      ['share affirmed unspecified > unspecified'],
    ],
    ['Your data may be seen by members of our security team.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

it.each([
  ['upload your contacts', ['collect affirmed contact-list > self']],
  ['enter your phone number', ['collect affirmed phone-number > self']],
  ['post photos', ['collect affirmed attachment > self']],
  ['create an account', ['collect affirmed unspecified > self']],
])('has what is given where the lead says when: %s', (item, claims) => {
  expect(said(item, { context: 'You give us information when you:' })).toEqual(claims);
});
