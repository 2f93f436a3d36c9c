import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REWRITERS } from './rewriters.fixture.ts';
import { rewriter } from './rewriting.ts';

describe('a rewriter', () => {
  const plain = rewriter([
    ['hang|hold', /\b(?:hang|hold)s? on to\b/gi, 'keep'],
    ['keep', /\bkeep (\w+)/g, (_, what: string) => `store ${what}`],
  ]);

  it('rewrites by rules in turn, each what the one before it wrote', () => {
    expect(plain('We Hang on to mail.')).toBe('We store mail.');
    expect(plain('We never read mail.')).toBe('We never read mail.');
  });
});

/** The place behind the bracket that opens at a place of a pattern's source. */
function behindBracket(source: string, open: number): number {
  let depth = 0;
  let at = open;
  do {
    if (source[at] === '\\') at++;
    else if (source[at] === '[') while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    else if (source[at] === '(') depth++;
    else if (source[at] === ')') depth--;
    at++;
  } while (depth > 0);
  return at;
}

/** The group of a number in a pattern's source, as one that captures nothing. */
function groupOf(source: string, number: number): string {
  const open = [...source.matchAll(/(?<!\\)\((?!\?(?:[:=!]|<[=!]))/g)][number - 1]!.index;
  return `(?:${source.slice(open + 1, behindBracket(source, open))}`;
}

/** A pattern's source without what must not stand there; what must stand before or behind, or again, is part of it. */
function standing(source: string): string {
  let out = source
    .replace(/(?<!\\)\\([1-9])/g, (_, number: string) => groupOf(source, Number(number)))
    .replaceAll('\\b', '');
  for (let at = out.search(/\(\?<?!/); at >= 0; at = out.search(/\(\?<?!/))
    out = out.slice(0, at) + out.slice(behindBracket(out, at));
  return out.replace(/\(\?<?=/g, '(?:');
}

/** Whether a text holds what a rule's cues ask for. */
function holds(text: string, cues: string): boolean {
  return cues.split('&').every((row) => row.split('|').some((cue) => text.includes(cue)));
}

describe.each(REWRITERS)('%s', (_, { rules }) => {
  it.each(rules)('%s: stands in all that %s matches', (cues, pattern) => {
    const matching = fc.stringMatching(new RegExp(standing(pattern.source), pattern.unicode ? 'u' : ''));
    fc.assert(
      fc.property(matching, (text) => holds(text.toLowerCase(), cues)),
      { numRuns: 40, seed: 1 },
    );
  });
});
