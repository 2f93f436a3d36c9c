import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Claim, ClaimSchema } from '../../model/claim.ts';
import { conflict, isException, sameSentence, standsAlone } from './conflict.ts';
import { type Cover, narrownessOf } from './cover.ts';

const claim = (over: Partial<Claim>): Claim =>
  v.parse(ClaimSchema, {
    id: 'c',
    document: 'p',
    action: 'collect',
    polarity: 'affirmed',
    data: ['language'],
    recipient: 'self',
    ...over,
  });
const cover = (precision: 0 | 1 | 2, over: Partial<Claim> = {}): Cover => ({
  claim: claim(over),
  precision,
  exactData: precision === 2,
  exactRecipient: true,
  narrowness: narrownessOf(claim(over), { entity: 'Chat' }),
});
const denied = (precision: 0 | 1 | 2, over: Partial<Claim> = {}) =>
  cover(precision, { polarity: 'denied', ...over });

describe('conflict', () => {
  it('both, where neither has a purpose', () => {
    expect(conflict(cover(2), denied(2))).toBe('both');
    expect(conflict(cover(0), denied(0))).toBe('both');
  });
  it('the denial, where it is the narrower of the two', () => {
    expect(conflict(cover(1), denied(2))).toBe('denied');
    expect(conflict(cover(0), denied(1))).toBe('denied');
  });
  it('both, where the denial is narrower in one way and wider in the other', () => {
    const to = (recipient: Claim['recipient']) => ({ action: 'share', recipient }) as const;
    const [vendors, anybody, bing] = [to('provider'), to('unspecified'), to('named:Bing')];
    expect(conflict(cover(1, vendors), denied(2, anybody))).toBe('both');
    expect(conflict(cover(1, bing), denied(2, vendors))).toBe('both');
    expect(conflict(cover(1, bing), denied(2, to('family')))).toBe('both');
    expect(conflict(cover(2, anybody), denied(1, bing))).toBe('both');
    expect(conflict(cover(1, vendors), denied(2, vendors))).toBe('denied');
    expect(conflict(cover(1, anybody), denied(2, vendors))).toBe('denied');
  });
  it('the denial, where it names the narrower circle of the same data', () => {
    const to = (recipient: Claim['recipient']) => ({ action: 'share', recipient }) as const;
    expect(conflict(cover(2, to('unspecified')), denied(2, to('advertiser')))).toBe('denied');
    expect(conflict(cover(2, to('family')), denied(2, to('named:Ads')))).toBe('denied');
    expect(conflict(cover(2, to('provider')), denied(2, to('advertiser')))).toBe('both');
    expect(
      conflict(cover(2, { ...to('named:Ads'), purpose: ['security'] }), denied(2, to('unspecified'))),
    ).toBe('both');
    const theirs = { actor: 'partner', action: 'collect', recipient: 'self' } as const;
    expect(conflict(cover(2, theirs), denied(2, { ...theirs, actor: 'named:Ads' }))).toBe('denied');
  });
  it('both, where the affirmation is narrower', () => {
    expect(conflict(cover(2), denied(1))).toBe('both');
    expect(conflict(cover(2), denied(0))).toBe('both');
  });
  it('none, where purposes keep them apart', () => {
    expect(conflict(cover(2, { purpose: ['improve'] }), denied(2, { purpose: ['marketing'] }))).toBe('none');
    expect(conflict(cover(2), denied(2, { purpose: ['marketing'] }))).toBe('none');
    expect(conflict(cover(1, { purpose: ['improve'] }), denied(2, { purpose: ['marketing'] }))).toBe('none');
  });
  it('both, where purposes meet, and never the denial alone', () => {
    expect(conflict(cover(2, { purpose: ['improve', 'legal'] }), denied(2, { purpose: ['improve'] }))).toBe(
      'both',
    );
    expect(conflict(cover(1, { purpose: ['improve'] }), denied(2, { purpose: ['improve'] }))).toBe('both');
  });
  it('none, where only the affirmation has a purpose: the rules leave it open, the milder stands', () => {
    expect(conflict(cover(2, { purpose: ['improve'] }), denied(2))).toBe('none');
  });
  it('none, where the denial has a condition, even one that the affirmation shares', () => {
    const inEurope = { conditions: ['If you live in the EEA'] };
    expect(conflict(cover(2), denied(2, inEurope))).toBe('none');
    expect(conflict(cover(2, inEurope), denied(2, inEurope))).toBe('none');
    expect(conflict(cover(1, inEurope), denied(2, { ...inEurope, modality: 'only-if' }))).toBe('none');
    const purpose: Claim['purpose'] = ['marketing'];
    expect(conflict(cover(2, { ...inEurope, purpose }), denied(2, { ...inEurope, purpose }))).toBe('none');
  });
});

describe('sameSentence', () => {
  it('needs document, start and end', () => {
    const at = { start: 5, end: 9 };
    expect(sameSentence(claim(at), claim(at))).toBe(true);
    expect(sameSentence(claim(at), claim({ ...at, document: 'q' }))).toBe(false);
    expect(sameSentence(claim(at), claim({ start: 5, end: 10 }))).toBe(false);
    expect(sameSentence(claim({}), claim({}))).toBe(false);
  });
  it('is that of a list for its lead and an item of it, not for two items', () => {
    const lead = claim({ start: 0, end: 9, quote: 'To nobody except:' });
    const items = [
      claim({ start: 10, end: 14, quote: 'To nobody except: Ann.' }),
      claim({ start: 15, end: 19, quote: 'To nobody except: Bo.' }),
    ];
    for (const item of items)
      expect([sameSentence(lead, item), sameSentence(item, lead)]).toEqual([true, true]);
    expect(sameSentence(items[0]!, items[1]!)).toBe(false);
    expect(sameSentence(lead, { ...items[0]!, document: 'q' })).toBe(false);
  });
});

describe('isException', () => {
  const at = { start: 5, end: 9 };
  it('an affirmation takes out of the denial of its sentence what it names as well', () => {
    expect(isException(cover(2, at), denied(2, at))).toBe(true);
    expect(isException(cover(2, at), denied(0, at))).toBe(true);
    expect(isException(cover(2, at), denied(2, { start: 15, end: 19 }))).toBe(false);
  });
  it('where the affirmation is the broader, a condition or another recipient makes it one', () => {
    expect(isException(cover(0, at), denied(2, at))).toBe(false);
    expect(isException(cover(1, at), denied(2, at))).toBe(false);
    expect(isException(cover(0, { ...at, modality: 'only-if' }), denied(2, at))).toBe(true);
    expect(isException(cover(0, { ...at, conditions: ['if you agree'] }), denied(2, at))).toBe(true);
    expect(
      isException(cover(0, { ...at, recipient: 'provider' }), denied(2, { ...at, recipient: 'unspecified' })),
    ).toBe(true);
  });
});

describe('isException between circles of recipients', () => {
  const at = { start: 5, end: 9, action: 'share' } as const;
  const to = (recipient: Claim['recipient']) => ({ ...at, recipient });
  it('a denial of the narrower circle is itself the exception', () => {
    expect(isException(cover(2, to('unspecified')), denied(2, to('advertiser')))).toBe(false);
    expect(isException(cover(0, to('unspecified')), denied(2, to('named:Ads')))).toBe(false);
    expect(isException(cover(2, to('family')), denied(2, to('named:Ads')))).toBe(false);
  });
  it('an affirmation of the narrower circle, or under a condition, is', () => {
    expect(isException(cover(2, to('advertiser')), denied(2, to('unspecified')))).toBe(true);
    expect(isException(cover(2, to('named:Ads')), denied(0, to('advertiser')))).toBe(true);
    const agreed = { ...to('unspecified'), modality: 'only-if' as const };
    expect(isException(cover(2, agreed), denied(2, to('advertiser')))).toBe(true);
  });
});

describe('standsAlone', () => {
  it('a denial with a purpose or a condition does not', () => {
    expect(standsAlone(claim({ polarity: 'denied' }))).toBe(true);
    expect(standsAlone(claim({ polarity: 'denied', purpose: [] }))).toBe(true);
    expect(standsAlone(claim({ polarity: 'denied', purpose: ['legal'] }))).toBe(false);
    expect(standsAlone(claim({ polarity: 'denied', modality: 'on-request' }))).toBe(false);
    expect(standsAlone(claim({ polarity: 'denied', conditions: ['if'] }))).toBe(false);
  });
});
