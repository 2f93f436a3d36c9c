import { expect, it } from 'vitest';
import type { Claim, Policy, PolicyDocument } from '../model/claim.ts';
import { type ReadVersion, withReadVersions } from './merge.ts';

const claim = (id: string, document: string) => ({ id, document, data: ['browser'] }) as unknown as Claim;
const bundled: Policy = {
  documents: [
    { id: 'old', type: 'policy', effectiveDate: '2016-08-25', regions: [] } as unknown as PolicyDocument,
    { id: 'faq', type: 'faq', effectiveDate: '2016-08-25', regions: [] } as unknown as PolicyDocument,
  ],
  claims: [claim('a', 'old'), claim('b', 'faq')],
};
const version = (patch: Partial<ReadVersion>): ReadVersion => ({
  id: 'read',
  service: 'S',
  type: 'policy',
  url: '',
  regions: [],
  effectiveDate: '2016-08-25',
  capturedAt: 1,
  sha256: '',
  complete: true,
  claims: [claim('x', '')],
  ...patch,
});

it('puts a reading in place of the bundled document of the same type, date and regions', () => {
  const { documents, claims } = withReadVersions(bundled, [version({})]);
  expect(documents.map((d) => d.id)).toEqual(['faq', 'read']);
  expect(claims.map((c) => [c.id, c.document])).toEqual([
    ['b', 'faq'],
    ['x', 'read'],
  ]);
});

it('adds a reading of another date, and takes the latest of two readings of one document', () => {
  const read = [
    version({ id: 'r1', effectiveDate: '2021-01-04' }),
    version({ id: 'r2', effectiveDate: '2021-01-04', capturedAt: 2 }),
  ];
  expect(withReadVersions(bundled, read).documents.map((d) => d.id)).toEqual(['old', 'faq', 'r2']);
});

it('judges by nothing incomplete or empty', () => {
  expect(withReadVersions(bundled, [version({ complete: false }), version({ claims: [] })])).toBe(bundled);
});

it('keeps articles and documents of other addresses beside each other', () => {
  const article = (id: string, url: string) => version({ id, url, type: 'faq' });
  const ids = (read: ReadVersion[]) => withReadVersions(bundled, read).documents.map((d) => d.id);
  expect(ids([article('r1', 'https://a.example/1'), article('r2', 'https://a.example/2')])).toEqual([
    'old',
    'faq',
    'r1',
    'r2',
  ]);
  const read = [
    version({ id: 'r1', url: 'https://a.example/privacy' }),
    version({ id: 'r2', url: 'https://a.example/terms' }),
  ];
  expect(ids(read)).toEqual(['faq', 'r1', 'r2']);
});
