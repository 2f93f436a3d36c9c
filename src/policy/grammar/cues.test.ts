import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsInTurn } from './cues.fixture.ts';
import { cuesOf, EDGE, START } from './cues.ts';
import { REWRITERS } from './rewriters.fixture.ts';

describe('the cues of a pattern', () => {
  it.each<[RegExp, (string[] | null)[]]>([
    [/\bhang(?:s|ing)? on to\b/i, [['|hang on to|', '|hangs on to|', '|hanging on to|']]],
    [
      /Shared? \w+ with (?=partners|friends)/,
      [
        ['share ', 'shared '],
        [' with friends', ' with partners'],
      ],
    ],
    [/we (?!never|not)(?:read|see)s?/, [['we see', 'we read']]],
    [/a\.b\u2019c/, [['a.b\u2019c']]],
    [/[sz]ell [a-z]+\b/, [['sell ', 'zell ']]],
    [/(?:by|of|us)+ them/, [['by', 'of', 'us'], [' them']]],
    [/(?:no )*names?/, [['name']]],
    [/(?:keep|\w+ed) logs|mail/, [null, ['mail', ' logs']]],
    [
      /(?<=^|, )(?<who>we|they) (did )\k<who> \2\x41it/u,
      [['^we did ', ', we did ', '^they did ', ', they did '], ['it']],
    ],
    [/\w+|a/, []],
    [/^we|\bour\b/, [['^we', '|our|']]],
    [/^(?:if|when) (?:you|we)/m, [['if we', 'if you', 'when we', 'when you']]],
    [
      /^\W*(?:the |these )?logs?\b/,
      [['^log|', '^logs|', '^the log|', '^the logs|', '^these log|', '^these logs|']],
    ],
    [/^"we"|\b, (?:and )?not\b/, [['"we"', '|, not|', '|, and not|']]],
    [/(?<=^|\band )share(?=\b)[\b]/, [['^share', '|and share']]],
    [
      /^(?:if|when) (?:you \w+|we), (?:keep|use)/,
      [
        ['^if we', '^if you ', '^when we', '^when you '],
        [', use', ', keep'],
      ],
    ],
    [/we (?=share|sell)\w+ (?<!not )data/, [['we '], [' data'], null, ['sell', 'share']]],
    [/(?:a|the \w+) (?:name(?: of)?)+ us/, [[' name'], [' us']]],
    [/share\b \bdata\u0001\b/, [['share data']]],
  ])('are, of %s', (pattern, rows) => {
    const said = (piece: string) => piece.replaceAll(EDGE, '|').replaceAll(START, '^');
    const { rows: all, inTurn } = cuesOf(pattern);
    // Rows that are not in turn stand behind a null.
    const shown: (string[] | null)[] = all.map((row) => row.map(said));
    if (inTurn < all.length) shown.splice(inTurn, 0, null);
    expect(shown).toEqual(rows);
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
          fc.constantFrom('(?:', '(', '(?<a>', '(?:(?=', '(?:(?<='),
          tie('pattern'),
          fc.constantFrom('', '?', '*', '+?', '{2}', '{0,2}', '{1}', '{1,3}?'),
        )
        .map(([open, inner, times]) => `${open}${inner})${open.endsWith('=') ? ')' : ''}${times}`),
    ),
  }));

  it('stand in all that any pattern matches', () => {
    fc.assert(
      fc.property(
        pattern.map((source) => source.replaceAll('(?<a>', '(')),
        fc.integer(),
        (source, seed) => {
          const one = new RegExp(source.replace(/<([^>=]+)>/g, '$1'));
          const cues = cuesOf(one);
          // What must stand around a piece cannot be sampled: some samples have it, some not.
          const loose = fc.stringMatching(
            new RegExp(source.replace(/\(\?<?=/g, '(?:').replace(/<[^>]*>/g, '')),
          );
          for (const text of fc.sample(loose, { numRuns: 5, seed }))
            expect(!one.test(text) || holdsInTurn(text.toLowerCase(), cues), `${one} in ${text}`).toBe(true);
        },
      ),
      // The same patterns each time: of some others it takes minutes to find a match.
      { numRuns: 100, seed: 2016_08_25 },
    );
  });
});

describe.each(REWRITERS)('%s', (_, { rules }) => {
  it.each(rules)('%s has cues, so that it is not tried on every text', (pattern) => {
    expect(cuesOf(pattern).rows).not.toEqual([]);
  });
});
