import { expect, it } from 'vitest';
import type { Report } from '../model/report.ts';
import { sampleReport } from './fixture.ts';
import { reportJson } from './json.ts';

/** The same value with the keys of every object in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([k, x]) => [k, reversed(x)]),
  );
}

it('writes equal reports as equal files, whatever the order of their keys', () => {
  const report = sampleReport();
  expect(reportJson(reversed(report) as Report)).toBe(reportJson(report));
});

it('has the keys of the contract, in its order', () => {
  const written = JSON.parse(reportJson(sampleReport()));
  expect(Object.keys(written)).toEqual([
    'schema',
    'tool',
    'app',
    'session',
    'policy',
    'flows',
    'findings',
    'blindSpots',
    'channels',
    'integrity',
  ]);
  expect(Object.keys(written.flows[0])).toEqual([
    'id',
    'dataType',
    'label',
    'recipient',
    'party',
    'channel',
    'context',
    'vantage',
    'evidence',
    'count',
    'firstSeen',
    'lastSeen',
  ]);
});
