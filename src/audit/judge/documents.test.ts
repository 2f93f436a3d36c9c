import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type PolicyDocument, PolicyDocumentSchema } from '../../model/claim.ts';
import { documentsInForce } from './documents.ts';

const doc = (id: string, effectiveDate: string, over: Partial<PolicyDocument> = {}): PolicyDocument =>
  v.parse(PolicyDocumentSchema, { id, type: 'policy', effectiveDate, ...over });
const ids = (documents: PolicyDocument[], region: string, date: string) =>
  documentsInForce(documents, { region, date }).map((d) => d.id);

describe('documentsInForce', () => {
  const eea = { regions: ['EEA'] };
  const history = [
    doc('2016', '2016-08-25'),
    doc('2018-eea', '2018-04-24', eea),
    doc('2021', '2021-01-04'),
    doc('2026-eea', '2026-07-02', eea),
  ];

  it.each([
    ['EEA', '2016-08-24', []],
    ['EEA', '2018-04-23', ['2016']],
    ['EEA', '2018-04-24', ['2018-eea']],
    ['EEA', '2022-01-01', ['2018-eea']],
    ['US', '2022-01-01', ['2021']],
    ['EEA', '2026-07-02', ['2026-eea']],
    ['', '2026-07-02', ['2021']],
  ])('in %j on %s', (region, date, expected) => {
    expect(ids(history, region, date)).toEqual(expected);
  });

  it('lets no part of a text, however new, displace a whole one', () => {
    const part = doc('part', '2026-08-01', { partial: true });
    expect(ids([doc('whole', '2021-01-04'), part], 'US', '2026-09-01')).toEqual(['whole']);
    expect(ids([part], 'US', '2026-09-01')).toEqual(['part']);
    expect(ids([doc('later', '2027-01-01'), part], 'US', '2026-09-01')).toEqual(['part']);
  });

  it('takes times of day for their day', () => {
    expect(ids([doc('a', '2021-01-04T23:00:00Z')], 'US', '2021-01-04T08:00:00Z')).toEqual(['a']);
  });

  it('keeps each FAQ article in its newest version', () => {
    const faq = (id: string, date: string, url: string) => doc(id, date, { type: 'faq', url });
    const articles = [
      faq('a1', '2020-01-01', 'a'),
      faq('a2', '2022-01-01', 'a'),
      faq('b1', '2019-01-01', 'b'),
    ];
    expect(ids(articles, 'US', '2023-01-01')).toEqual(['a2', 'b1']);
    expect(ids(articles, 'US', '2021-01-01')).toEqual(['a1', 'b1']);
  });

  it('lets a whole article displace no part of another', () => {
    const part = doc('a', '2020-01-01', { type: 'faq', url: 'a', partial: true });
    const whole = doc('b', '2020-01-01', { type: 'faq', url: 'b' });
    expect(ids([part, whole], 'US', '2023-01-01')).toEqual(['a', 'b']);
    expect(ids([part, { ...whole, url: 'a' }], 'US', '2023-01-01')).toEqual(['b']);
  });
});
