import { describe, expect, it } from 'vitest';
import { passagesIn, passagesOf } from './passages.ts';
import type { PolicySentence } from './sentences.ts';

/** Sentences of so many characters each; a negative number begins a section. */
const sentences = (...lengths: number[]) =>
  lengths.map((n) => ({ text: 'x'.repeat(Math.abs(n)), fresh: n < 0 }) as PolicySentence);

describe('passagesOf', () => {
  it('cuts where a section begins', () => {
    expect(passagesOf(sentences(5, 5, -5, -5, 5, 5), 6)).toEqual([
      { first: 0, end: 2 },
      { first: 2, end: 3 },
      { first: 3, end: 6 },
    ]);
  });
  it('ends where reading ends', () => {
    expect(passagesOf(sentences(5, -5, 5, -5), 2)).toEqual([
      { first: 0, end: 1 },
      { first: 1, end: 2 },
    ]);
    expect(passagesOf([], 0)).toEqual([]);
  });
});

describe('passagesIn', () => {
  it.each([1, 2, 3, 5])('gives each passage to one of %d parts', (parts) => {
    const all = sentences(-9, 40, -3, -70, 8, -1, -1, -20, 30);
    const passages = passagesOf(all, all.length);
    const given = Array.from({ length: parts }, (_, part) => passagesIn(passages, all, { part, parts }));
    expect(given.flat().sort((a, b) => a - b)).toEqual(passages.map((_, k) => k));
    for (const mine of given) expect(mine).toEqual([...mine].sort((a, b) => a - b));
  });
  it('shares the characters evenly', () => {
    const all = sentences(-100, -30, -30, -30);
    const passages = passagesOf(all, all.length);
    expect(passagesIn(passages, all, { part: 0, parts: 2 })).toEqual([0]);
    expect(passagesIn(passages, all, { part: 1, parts: 2 })).toEqual([1, 2, 3]);
  });
});
