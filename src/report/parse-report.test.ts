import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleReport } from './fixture.ts';
import { reportJson } from './json.ts';
import { parseReport } from './parse-report.ts';

describe('parseReport', () => {
  const text = reportJson(sampleReport());

  it('reads what reportJson writes, and nothing is lost', () => {
    const parsed = parseReport(text);
    expect(parsed.ok && parsed.report).toEqual(JSON.parse(JSON.stringify(sampleReport())));
    expect(parsed.ok && reportJson(parsed.report)).toBe(text);
  });

  it('refuses what is no report, with one clear line', () => {
    const cases: [string, RegExp][] = [
      ['', /not JSON/],
      ['{"schema":', /not JSON/],
      ['null', /no candor\/report@1/],
      ['{"schema":"candor/report@2"}', /schema/],
      [text.replace('"party": "first"', '"party": "nobody"'), /flows\.\d+\.party/],
      [text.replace(/"count": \d+/, '"count": -1'), /flows\.\d+\.count/],
      [text.replace(/"firstSeen": "[^"]*"/, '"firstSeen": "soon"'), /firstSeen/],
    ];
    for (const [bad, reason] of cases) {
      const parsed = parseReport(bad);
      expect(parsed.ok).toBe(false);
      if (!parsed.ok) {
        expect(parsed.reason).toMatch(reason);
        expect(parsed.reason).not.toContain('\n');
      }
    }
  });

  it('says it in one short line whatever stands in the file', () => {
    const reasonOf = (party: string) => {
      const parsed = parseReport(text.replace('"party": "first"', `"party": ${JSON.stringify(party)}`));
      return parsed.ok ? '' : parsed.reason;
    };
    expect(reasonOf('nobody')).toMatch(/flows\.\d+\.party: not a word of the vocabulary: "nobody"$/);
    const hostile = reasonOf(`a\nb\u001b[31m\u2028\u202e${'z'.repeat(100_000)}`);
    expect(hostile).toMatch(/^[^\u0000-\u001f\u2028\u202e]{50,210}$/);
    const type = parseReport(text.replace(/"dataType": "[^"]*"/, '"dataType": "soul"'));
    expect(type.ok || type.reason).toMatch(/not a word of the vocabulary: "soul"$/);
  });

  it('never throws on a damaged file', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 8 }), (at, junk) => {
        const parsed = parseReport(text.slice(0, at) + junk + text.slice(at + junk.length));
        return typeof parsed.ok === 'boolean';
      }),
      { numRuns: 60 },
    );
    fc.assert(fc.property(fc.json(), (json) => !parseReport(json).ok));
  });
});
