import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PolicySchema } from '../model/claim.ts';
import { placeClaims } from './claim-places.ts';

const sha = 'a'.repeat(64);
const claim = (id: string, over: object) => ({
  id,
  document: 'p',
  action: 'collect',
  polarity: 'affirmed',
  data: ['phone-number'],
  recipient: 'self',
  ...over,
});
const policy = v.parse(PolicySchema, {
  documents: [
    { id: 'p', type: 'policy', effectiveDate: '2020-01-01', sha256: sha },
    { id: 'q', type: 'faq', effectiveDate: '2020-01-01' },
    { id: 'r', type: 'policy', effectiveDate: '2021-01-01', sha256: 'b'.repeat(64) },
  ],
  claims: [
    claim('c1', { start: 7, end: 33 }),
    claim('c2', {}),
    claim('c3', { start: 30, end: 900 }),
    claim('c4', { document: 'q' }),
  ],
});

describe('placeClaims', () => {
  const text = 'First. We collect your number 😀. Last.';
  const { placed, missing } = placeClaims(policy, new Map([[sha, text]]));

  it('sets a claim beside its sentence', () => {
    expect(placed.map((p) => [p.claim.id, p.sentence])).toEqual([
      ['c1', 'We collect your number 😀.'],
      ['c2', null],
      ['c3', null],
    ]);
  });

  it('names the documents whose text is not at hand', () => {
    expect(missing.map((d) => d.id)).toEqual(['q', 'r']);
  });
});
