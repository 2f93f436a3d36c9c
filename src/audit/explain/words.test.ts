import * as v from 'valibot';
import { expect, it } from 'vitest';
import { type PolicyDocument, PolicyDocumentSchema } from '../../model/claim.ts';
import { counted, documentsPhrase, listed, longDate, lower, times } from './words.ts';

it('counts in words', () => {
  expect([times(1), times(2), times(3), times(1284)]).toEqual(['once', 'twice', '3 times', '1,284 times']);
  expect([counted(1, 'session'), counted(3, 'session'), counted(2, 'body', 'bodies')]).toEqual([
    '1 session',
    '3 sessions',
    '2 bodies',
  ]);
});

it('lists up to four, then how many more', () => {
  expect(listed(['a', 'b'])).toBe('a and b');
  expect(listed(['a', 'b', 'c', 'd'])).toBe('a, b, c and d');
  expect(listed(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('a, b, c and 3 more');
});

it('dates in full, whatever the zone of the machine', () => {
  expect(longDate('2016-08-25')).toBe('25 August 2016');
  expect(longDate('2016-08-25T23:59:59Z')).toBe('25 August 2016');
  expect(longDate('some day')).toBe('some day');
});

it('keeps abbreviations', () => {
  expect([lower('The number'), lower('FAQ')]).toEqual(['the number', 'FAQ']);
});

it('names documents by kind and date', () => {
  const doc = (id: string, type: PolicyDocument['type'], effectiveDate: string) =>
    v.parse(PolicyDocumentSchema, { id, type, effectiveDate });
  expect(documentsPhrase([doc('p', 'policy', '2016-08-25'), doc('q', 'faq', '2016-08-25')])).toBe(
    'the policy and the FAQ of 25 August 2016',
  );
  expect(documentsPhrase([doc('p', 'policy', '2021-01-04'), doc('q', 'faq', '2016-08-25')])).toBe(
    'the policy of 4 January 2021 and the FAQ of 25 August 2016',
  );
  const undated = { ...doc('u', 'faq', '2016-08-25'), undated: true };
  expect(documentsPhrase([doc('p', 'policy', '2016-08-25'), undated])).toBe(
    'the policy of 25 August 2016 and the FAQ read on 25 August 2016',
  );
  const articles = [doc('q', 'faq', '2016-08-25'), doc('r', 'faq', '2016-08-25')];
  expect(documentsPhrase([doc('p', 'policy', '2016-08-25'), ...articles])).toBe(
    'the policy and the FAQ articles of 25 August 2016',
  );
});
