import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Claim, ClaimSchema, PolicyDocumentSchema } from '../model/claim.ts';
import { reviewClaims } from './claim-review.ts';

const TEXT = 'Intro.\n\n* We **collect** your\n  number.\n* We never sell it.\n* We keep logs.\n';
const document = v.parse(PolicyDocumentSchema, { id: 'd', type: 'policy', effectiveDate: '2020-01-01' });
const claim = (over: Partial<Claim>): Claim =>
  v.parse(ClaimSchema, {
    id: 'c',
    document: 'd',
    action: 'collect',
    polarity: 'affirmed',
    data: ['phone-number'],
    recipient: 'self',
    ...over,
  });
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const number = { claim: claim({}), sentence: 'We collect your number.' };
const logs = {
  claim: claim({ id: 'l', action: 'store', data: ['diagnostics'] }),
  sentence: 'We keep logs.',
};

describe('reviewClaims', () => {
  it('finds sentences through markup and line breaks, and confirms what both have', () => {
    const bundled = claim({ id: 'b', ...at('We **collect** your\n  number.') });
    const review = reviewClaims(document, [bundled], [number, logs], TEXT);
    expect(review.confirmed).toEqual([bundled]);
    expect(review.onlyRead).toEqual([{ ...logs.claim, ...at('We keep logs') }]);
  });
  it('names what only the reviewer has, and what is turned', () => {
    const alone = claim({ id: 'a', action: 'sell', polarity: 'denied', ...at('We never sell it.') });
    const turned = claim({ id: 't', polarity: 'denied', ...at('We **collect** your\n  number.') });
    const review = reviewClaims(document, [alone, turned], [number], TEXT);
    expect(review.onlyBundled).toEqual([alone]);
    expect(review.turned.map(({ bundled, read }) => [bundled.id, read.id])).toEqual([['t', 'c']]);
    expect(review.onlyRead).toEqual([]);
  });
  it('leaves out what does not stand in the text', () => {
    const review = reviewClaims(document, [], [{ ...number, sentence: 'Something else.' }], TEXT);
    expect(review.onlyRead).toEqual([]);
  });
});
