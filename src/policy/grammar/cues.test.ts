import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standsIn } from './cues.fixture.ts';
import { cuesOf, EDGE, START } from './cues.ts';
import { REWRITERS } from './rewriters.fixture.ts';

describe('the cues of a pattern', () => {
  it.each<[RegExp, string[][]]>([
    [/\bhang(?:s|ing)? on to\b/i, [['|hang on to|', '|hangs on to|', '|hanging on to|']]],
    [/Shared? \w+ with (?=partners|friends)/, [['friends', 'partners'], [' with '], ['share ', 'shared ']]],
    [/we (?!never|not)(?:read|see)s?/, [['we see', 'we read']]],
    [/a\.b\u2019c/, [['a.b\u2019c']]],
    [/[sz]ell [a-z]+\b/, [['sell ', 'zell ']]],
    [/(?:by|of|us)+ them/, [[' them'], ['by', 'of', 'us']]],
    [/(?:no )*names?/, [['name']]],
    [/(?:keep|\w+ed) logs|mail/, [['mail', ' logs']]],
    [/(?<=^|, )(?<who>we|they) (did )\k<who> \2\x41it/u, [['we did ', 'they did '], ['it']]],
    [/\w+|a/, []],
    [/^we|\bour\b/, [['^we', '|our|']]],
    [/^(?:if|when) (?:you|we)/m, [['if we', 'if you', 'when we', 'when you']]],
    [
      /^\W*(?:the |these )?logs?\b/,
      [['^log|', '^logs|', '^the log|', '^the logs|', '^these log|', '^these logs|']],
    ],
    [/^"we"|\b, (?:and )?not\b/, [['"we"', '|, not|', '|, and not|']]],
    [/(?<=^|\band )share(?=\b)[\b]/, [['share']]],
    [/share\b \bdata\u0001\b/, [['share data']]],
  ])('are, of %s', (pattern, rows) => {
    const said = (piece: string) => piece.replaceAll(EDGE, '|').replaceAll(START, '^');
    expect(cuesOf(pattern).map((row) => row.map(said))).toEqual(rows);
  });

  const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
    pattern: fc
      .array(fc.array(tie('part'), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 2 })
      .map((all) => all.map((parts) => parts.join('')).join('|')),
    part: fc.oneof(
      { maxDepth: 2 },
      fc.constantFrom(
        'ab',
        'C',
        ' ',
        'we',
        '[ab]',
        '[a-c]',
        '[^a]',
        '[\\wé]',
        '\\w',
        '.',
        '\\.',
        '\\u2019',
        '\\x41',
        '<\\b>ab',
        'we<\\b>',
        '<^>we',
        '<^\\W*>ab',
      ),
      fc
        .tuple(
          fc.constantFrom('(?:', '(', '(?<a>'),
          tie('pattern'),
          fc.constantFrom('', '?', '*', '+?', '{2}', '{0,2}', '{1}', '{1,3}?'),
        )
        .map(([open, inner, times]) => `${open}${inner})${times}`),
    ),
  }));

  it('stand in all that any pattern matches', () => {
    fc.assert(
      fc.property(
        pattern.map((source) => source.replaceAll('(?<a>', '(')),
        fc.integer(),
        (source, seed) => {
          const one = new RegExp(source.replace(/<([^>]*)>/g, '$1'));
          const rows = cuesOf(one);
          // What must stand around a piece cannot be sampled: some samples have it, some not.
          const loose = fc.stringMatching(new RegExp(source.replace(/<[^>]*>/g, '')));
          for (const text of fc.sample(loose, { numRuns: 5, seed }))
            expect(!one.test(text) || holds(text, rows), `${one} in ${text}`).toBe(true);
        },
      ),
      // The same patterns each time: of some others it takes minutes to find a match.
      { numRuns: 100, seed: 2016_08_25 },
    );
  });
});

/** Whether a text holds a piece of each row. */
function holds(text: string, rows: ReturnType<typeof cuesOf>): boolean {
  const low = text.toLowerCase();
  return rows.every((row) => row.some((piece) => standsIn(low, piece)));
}

describe.each(REWRITERS)('%s', (_, { rules }) => {
  it.each(rules)('%s has cues, so that it is not tried on every text', (pattern) => {
    expect(cuesOf(pattern)).not.toEqual([]);
  });
});
