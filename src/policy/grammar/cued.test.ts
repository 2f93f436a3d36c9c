import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cued } from './cued.ts';
import { cuesOf, EDGE, START } from './cues.ts';

const SENTENCES = [
  'We never sell your data, and this rule also holds for our partners.',
  'However, this does not apply if you agree.',
  'What we collect: your name, e-mail address & phone number.',
  'We use the following information for these purposes:',
  'The only exception is a request by a court.',
  'You have the right to ask us not to share it with advertisers.',
  'Our legal basis for this is our legitimate interest.',
  'There is no way for us to read your messages.',
  'Pigeon’s servers don’t keep logs; nobody can see who you talk to.',
];

/** Sentences, and what pieces make with what is special in them or in patterns. */
function textsOf(pieces: readonly string[]): fc.Arbitrary<string> {
  const word = fc.oneof(
    fc.constantFrom(...pieces.map((piece) => piece.replaceAll(EDGE, '').replaceAll(START, ''))),
    fc.constantFrom(
      '',
      ' ',
      ', ',
      '. ',
      ':',
      '“',
      'we',
      'WE ',
      'not ',
      '\u017f',
      '\u212a',
      '\u0130',
      '\n',
      'é',
    ),
  );
  const random = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const behind = fc.tuple(fc.constantFrom(...SENTENCES), random).map((parts) => parts.join(' '));
  return fc.oneof(fc.string(), random, behind);
}

describe('a cued pattern', () => {
  const limits = cued(/\bunless (?<who>you|we)\b/i, /\bexcept (?<who>if|when)\b/i);

  it('is of those it is made of the first that a text matches', () => {
    expect(limits.test('Unless You agree.')).toBe(true);
    expect(limits.exec('Not except when asked, unless we say so.')?.groups?.who).toBe('we');
    expect(limits.exec('Not except when asked.')?.groups?.who).toBe('when');
    expect(limits.test('Unless they agree, except them.')).toBe(false);
    expect(limits.exec('Never.')).toBeNull();
  });

  it('may be of nothing', () => {
    expect(cued().test('Never.')).toBe(false);
  });

  it.each([/a/g, /a/y])('keeps no place to go on from: %s', (pattern) => {
    expect(() => cued(pattern)).toThrow(/keeps its place/);
  });

  it('knows letters that are of words to some patterns only', () => {
    const all = [/\bask\b/iu, /\bas\b/i, /^\W*the\b/i].map((pattern) => [pattern, cued(pattern)] as const);
    for (const one of ['we aſK him', 'ask\u212a', 'as\u017f', '\u0130 the', 'a\u017fk', 'as\u0130'])
      for (const [pattern, asked] of all) expect(asked.test(one), one).toBe(pattern.test(one));
  });

  it('answers as the bare pattern does', { timeout: 60_000 }, async () => {
    // A reader that has read nothing yet: all its patterns stand in one index, as they do when it reads.
    vi.resetModules();
    await import('../cues-of-reader.ts');
    const { waitingPatterns } = await import('./cue-lookup.ts');
    const own = await import('./cued.ts');
    const patterns = [...new Set(waitingPatterns())].filter((one) => !one.global && !one.sticky);
    const pieces = patterns.flatMap((pattern) => cuesOf(pattern).rows.flat());
    const all = patterns.map((pattern) => [pattern, own.cued(pattern)] as const);
    expect(all.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(textsOf(pieces), (text) => {
        for (const [pattern, asked] of all) {
          const [found, expected] = [asked.exec(text), pattern.exec(text)];
          if (
            asked.test(text) !== pattern.test(text) ||
            found?.index !== expected?.index ||
            found?.[0] !== expected?.[0]
          )
            throw new Error(`${pattern} in ${text}`);
        }
      }),
      // Each runs all patterns.
      { numRuns: 30 },
    );
  });
});
