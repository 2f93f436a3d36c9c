import { describe, expect, test } from 'vitest';
import { sampleReport } from '../fixture.ts';
import { foremost, promisesOf, tallyOf } from './promises.ts';
import { CLAIM_ORDER } from './verdicts.ts';

describe('promises', () => {
  test('each finding about a claim is one, with the document it stands in', () => {
    const report = sampleReport();
    const promises = promisesOf(report);
    expect(promises).toHaveLength(report.findings.filter((finding) => finding.about === 'claim').length);
    expect(promises.every((promise) => promise.source !== '' && promise.statement !== '')).toBe(true);
  });

  test('the gravest comes first; what is passed on before what is gathered', () => {
    const order = promisesOf(sampleReport()).map((promise) => CLAIM_ORDER.indexOf(promise.verdict));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const open = promisesOf(sampleReport()).filter((promise) => promise.verdict === 'not-observable');
    expect(open[0]?.claim.action).toBe('share');
    expect(open.at(-1)?.claim.action).toBe('store');
  });

  test('an explanation does not repeat the word on the chip', () => {
    for (const { explanation } of promisesOf(sampleReport()))
      expect(explanation).not.toMatch(/^Cannot be seen from here\. /);
  });

  test('the tally counts every promise once, and a denial unbroken apart from a thing unseen', () => {
    const promises = promisesOf(sampleReport());
    const tally = tallyOf(promises);
    expect(tally.reduce((sum, entry) => sum + entry.count, 0)).toBe(promises.length);
    expect(tally.map((entry) => entry.word)).toEqual(
      expect.arrayContaining(['no breach seen', 'not seen', 'cannot be seen']),
    );
  });

  test('a short list holds every kind of answer before a second of one', () => {
    const promises = promisesOf(sampleReport());
    const kinds = new Set(promises.map((promise) => promise.verdict)).size;
    expect(new Set(foremost(promises, kinds).map((promise) => promise.verdict)).size).toBe(kinds);
    expect(foremost(promises, 3)).toHaveLength(3);
    expect(foremost([], 3)).toEqual([]);
  });

  test('what was broken is never left out of a short list', () => {
    const report = sampleReport();
    for (const finding of report.findings) if (finding.about === 'claim') finding.verdict = 'contradicted';
    const promises = promisesOf(report);
    expect(foremost(promises, 3)).toHaveLength(promises.length);
  });

  test('a finding about a claim that is not there is left out rather than guessed', () => {
    const report = sampleReport();
    report.policy.claims = [];
    expect(promisesOf(report)).toEqual([]);
  });
});
