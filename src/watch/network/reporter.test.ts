import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reporterOf } from './reporter.ts';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

it('finds who a report is about', () => {
  const report = { 'csp-report': { 'document-uri': 'https://a.example/w.js', 'blocked-uri': 'inline' } };
  expect(reporterOf(bytes(report))).toBe('https://a.example/w.js');
});

it('takes anything else for no report', () => {
  for (const value of [{}, [], null, { 'csp-report': { 'document-uri': 1 } }, 'x'])
    expect(reporterOf(bytes(value))).toBeNull();
  expect(reporterOf(null)).toBeNull();
  fc.assert(fc.property(fc.uint8Array(), (body) => reporterOf(body) === null));
});
