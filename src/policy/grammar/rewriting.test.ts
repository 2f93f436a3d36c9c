import { describe, expect, it } from 'vitest';
import { rewriter } from './rewriting.ts';

describe('a rewriter', () => {
  const plain = rewriter([
    [/\b(?:hang|hold)s? on to\b/gi, 'keep'],
    [/\bkeep (\w+)/g, (_, what: string) => `store ${what}`],
  ]);

  it('rewrites by rules in turn, each what the one before it wrote', () => {
    expect(plain('We Hang on to mail.')).toBe('We store mail.');
    expect(plain('We never read mail.')).toBe('We never read mail.');
  });
});
