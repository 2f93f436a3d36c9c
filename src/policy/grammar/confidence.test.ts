import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

function sureOf(sentence: string): { recipient: string; confidence: number }[] {
  return extractClaims(sentence, { service: 'Pigeon' }).map(({ recipient, confidence }) => ({
    recipient,
    confidence,
  }));
}

describe('the confidence of sharing with owners', () => {
  it('is sure of companies under one owner and of who gets the business, however long the sentence', () => {
    const tail =
      'to serve you, to mend what is broken, to answer your letters, to teach the birds, to keep the lofts warm, and to do all else that a loft of many birds asks for';
    const [affiliates] = sureOf(`We may share your information with our affiliates ${tail}.`);
    expect(affiliates).toEqual({ recipient: 'family', confidence: 0.82 });
    const [buyer] = sureOf('If we merge, we may transfer your information to the new owner.');
    expect(buyer?.recipient).toBe('acquirer');
    expect(buyer!.confidence).toBeGreaterThanOrEqual(0.8);
  });

  it('is unsure of affiliates where the business changes hands', () => {
    const claims = sureOf(
      'We may disclose personal data in a sale of our company, subject to the acquirer and its affiliates keeping this policy.',
    );
    for (const claim of claims.filter((c) => c.recipient === 'family'))
      expect(claim.confidence).toBeLessThan(0.8);
  });
});

describe('what a person is not shown as sure', () => {
  it('is the end of a sentence that was cut', () => {
    const [cut] = extractClaims('feathers of the data are collected.', { service: 'Pigeon' });
    expect(cut?.confidence ?? 0).toBeLessThan(0.8);
  });

  it('is a purpose that only a heading says data serves', () => {
    const [item] = extractClaims('To protect our rights and our lofts;', {
      service: 'Pigeon',
      section: 'How we use your personal data',
    });
    expect(item?.action).toBe('use');
    expect(item?.confidence).toBeLessThan(0.8);
  });

  it.each([
    'We use such information to feed the pigeons.',
    'You may give us your card details, like the number on the back.',
    'Non-PI is used to improve the loft.',
    'Your birthday could often be used to send you a gift.',
  ])('is what may say less than it seems: %s', (sentence) => {
    for (const { confidence } of sureOf(sentence)) expect(confidence).toBeLessThan(0.8);
  });
});

describe('what a person is shown as sure', () => {
  it.each([
    'We keep your information only until the season ends.',
    'We collect the information you give us.',
    'We share your information with our vendors.',
    'Our vendors collect your email address.',
    'We cannot access your phone number.',
  ])('%s', (sentence) => {
    expect(sureOf(sentence).map((c) => c.confidence >= 0.8)).toEqual([true]);
  });
});

describe('a limit that only the law knows', () => {
  it.each([
    'We do not sell your phone number unless permitted by law.',
    'We will only transfer your phone number as permitted by applicable law.',
    'To the extent allowed by law, we do not share your phone number with advertisers.',
  ])('is nothing to be sure of: %s', (sentence) => {
    const claims = sureOf(sentence);
    expect(claims.length).toBeGreaterThan(0);
    for (const { confidence } of claims) expect(confidence).toBeLessThan(0.8);
  });

  it('leaves a denial sure that only a court can break', () => {
    const [denial] = sureOf('We do not sell your phone number unless a court orders it.');
    expect(denial!.confidence).toBeGreaterThanOrEqual(0.8);
  });
});
