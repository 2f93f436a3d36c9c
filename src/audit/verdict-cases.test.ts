import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { runCase, type VerdictCase, VerdictCaseSchema } from './judge/verdict-case.ts';

const cases: VerdictCase[] = readFileSync(new URL('./judge/cases.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => v.parse(VerdictCaseSchema, JSON.parse(line)));

describe('cases written from the rules', () => {
  it('are two hundred at least, each of its own id and reason', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(new Set(cases.map((c) => c.id)).size).toBe(cases.length);
    expect(cases.every((c) => c.why.length > 10)).toBe(true);
    const nothing = cases.filter(
      (c) => Object.keys(c.expect.flows).length + Object.keys(c.expect.claims).length === 0,
    );
    expect(nothing).toEqual([]);
  });

  it('reach every verdict', () => {
    const flows = new Set(cases.flatMap((c) => Object.values(c.expect.flows)));
    const claims = new Set(cases.flatMap((c) => Object.values(c.expect.claims)));
    expect([...flows].sort()).toEqual(['ambiguous', 'clear', 'incorrect', 'omitted', 'vague']);
    expect([...claims].sort()).toEqual([
      'contradicted',
      'not-exercised',
      'not-observable',
      'not-seen',
      'opaque',
      'seen',
      'uncertain',
    ]);
  });

  it.each(cases.map((c) => [c.id, c.why, c] as const))('%s: %s', (_id, _why, test) => {
    expect(runCase(test)).toBeNull();
  });
});

describe('runCase', () => {
  it('names what differs and only that', () => {
    const [test] = cases.filter((c) => c.id === 'act-01');
    const turned = { ...test!, expect: { flows: { f1: 'vague' as const }, claims: { c1: 'seen' as const } } };
    expect(runCase(turned)).toEqual({
      id: 'act-01',
      expected: { flows: { f1: 'vague' }, claims: {} },
      got: { flows: { f1: 'clear' }, claims: {} },
    });
  });
});
