import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ClaimSchema } from '../../model/claim.ts';
import type { DataType } from '../../model/data-types.ts';
import { extractClaims } from '../../policy/extract.ts';
import { flowVerdict } from './flow-verdict.ts';
import type { JudgeFlow } from './types.ts';

const APP = { entity: 'Pigeon', family: 'Pigeon' };

/** What becomes of a datum that an advertiser gets, by what a sentence says. */
function verdict(sentence: string, dataType: DataType): string {
  const claims = extractClaims(sentence, { service: 'Pigeon' }).map((claim, n) =>
    v.parse(ClaimSchema, { ...claim, id: `c${n}`, document: 'p' }),
  );
  const flow: JudgeFlow = {
    id: 'f',
    dataType,
    party: 'third',
    recipient: { entity: 'Adco', family: 'Adco', kind: 'advertiser' },
    evidence: { level: 'plaintext' },
    count: 1,
  };
  return flowVerdict(flow, claims, APP).verdict;
}

describe('a denial of what identifies people', () => {
  it.each([
    'We never share personally identifiable information with advertisers.',
    'We do not share information that personally identifies you with advertisers.',
    'No PII is shared with advertisers.',
    'We do not share any individually identifiable data with advertisers.',
  ])('%s: is held against what tells who somebody is, and against no more', (sentence) => {
    expect(verdict(sentence, 'email-address')).toBe('incorrect');
    expect(verdict(sentence, 'operating-system')).toBe('omitted');
    expect(verdict(sentence, 'advertising-id')).toBe('omitted');
  });

  it('is none where more is denied with it, or the type is named', () => {
    const sentence = 'We do not share your personal data or other personally identifiable information';
    expect(verdict(`${sentence} with advertisers.`, 'advertising-id')).toBe('incorrect');
    const named = 'We do not share personally identifiable information such as your IP address';
    expect(verdict(`${named} with advertisers.`, 'ip-address')).toBe('incorrect');
  });

  it('is no denial under another condition', () => {
    const sentence = 'We do not share personally identifiable information with advertisers unless you agree.';
    expect(verdict(sentence, 'email-address')).not.toBe('incorrect');
  });
});
