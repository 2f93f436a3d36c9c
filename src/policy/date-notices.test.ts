import { describe, expect, it } from 'vitest';
import { apartFromDates } from './date-notices.ts';
import { readPolicy } from './read-text.ts';

const parts = (text: string) => apartFromDates(text).map((part) => part.text);

describe('apartFromDates', () => {
  it.each([
    ['Effective date: March 3, 2021', 'We collect your name.'],
    ['Effective March 3, 2021', 'Pigeon collects your name.'],
    ['Effective as of 3rd of March 2021', '1. We collect your name.'],
    ['Last Updated: October 2025', 'We collect your name.'],
    ['Last updated on 2021-03-03', '“We” are Pigeon.'],
    ['Last modified: August 25, 2016 (archived versions)', 'We collect your name.'],
    ['Date of last revision: 03/03/2021', 'We collect your name.'],
    ['Effective: March 3, 2021.', 'Last updated: April 3, 2021', 'We collect your name.'],
    ['Effective date: March 3, 2021', 'we collect your name.'],
    ['Pigeon Privacy Policy', 'Effective: March 3, 2021', 'We collect your name.'],
    ['We collect your name.', 'Last updated: March 3, 2021'],
  ])('%s | %s', (...expected) => {
    expect(parts(expected.join(' '))).toEqual(expected);
  });

  it.each([
    '',
    'The new terms become effective March 3, 2021 They are long.',
    'Effective March 3, 2021, Pigeon collects your name.',
    'Effective March 3, 2021 we collect your name.',
    'As of March 3, 2021 Pigeon collects your name.',
    'We keep what was last updated on March 3, 2021 for a year.',
    'Effective communication with Pigeon Support matters.',
  ])('leaves %j whole', (text) => {
    expect(parts(text)).toEqual(text ? [text] : []);
  });
});

const REST =
  'This text tells how Pigeon works and what it does with what people give it, so that everyone can decide.';

describe('a date right before a sentence', () => {
  it.each([
    'Effective date: March 3, 2021\nWe collect your phone number.',
    'Last updated: March 3, 2021\nWe collect your phone number.',
    '**Last updated:** March 3, 2021\nWe collect your phone number.',
    '**Last updated: March 3, 2021**\nWe collect your phone number.',
    'Effective date:\nMarch 3, 2021\nWe collect your phone number.',
    'Pigeon Privacy Policy\nEffective March 3, 2021\nWe collect your phone number.',
    '<p>Effective March 3, 2021<br>We collect your phone number.</p><p>Thank you.</p>',
  ])('%j loses no claim and is no part of its sentence', (text) => {
    const { claims, effectiveDate } = readPolicy({ text: `${text}\n${REST}` }, { service: 'Pigeon' });
    expect(claims).toMatchObject([
      { action: 'collect', data: ['phone-number'], quote: 'We collect your phone number.', section: '' },
    ]);
    expect(effectiveDate).toBe('2021-03-03');
  });
});
