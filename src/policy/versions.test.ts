import { describe, expect, it } from 'vitest';
import { readPolicy } from './read-text.ts';
import { documentOf, hashOf, sameText, versionOf } from './versions.ts';

const text = 'Effective March 3, 2021\n\nWe collect your phone number when you sign up for the service.';

describe('versionOf', () => {
  const version = versionOf(readPolicy({ text }), {
    url: 'https://pigeon.example/privacy',
    capturedAt: '2021-04-01',
    region: 'EEA',
  });

  it('keeps address, region, dates, hash, text and claims', () => {
    expect(version).toMatchObject({
      url: 'https://pigeon.example/privacy',
      region: 'EEA',
      effectiveDate: '2021-03-03',
      capturedAt: '2021-04-01',
      language: 'en',
    });
    expect(version.sha256).toBe(hashOf(version.text));
    expect(version.claims).toHaveLength(1);
  });

  it('hashes as SHA-256 does', () => {
    expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('knows the same text however it is laid out', () => {
    const other = versionOf(
      readPolicy({ text: text.replace('\n\n', '\n\n\n').replace('phone number', 'phone   number') }),
      { url: version.url, capturedAt: '2021-05-01' },
    );
    expect(sameText(version, other)).toBe(true);
  });

  it('makes a document that claims stand in', () => {
    expect(documentOf(version, 'p1')).toMatchObject({
      id: 'p1',
      type: 'policy',
      effectiveDate: '2021-03-03',
      regions: ['EEA'],
      sha256: version.sha256,
    });
  });
});
