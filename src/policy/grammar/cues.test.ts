import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuesOf } from './cues.ts';
import { REWRITERS } from './rewriters.fixture.ts';

describe('the cues of a pattern', () => {
  it.each<[RegExp, string[][]]>([
    [/\bhang(?:s|ing)? on to\b/i, [['hang on to', 'hangs on to', 'hanging on to']]],
    [/Shared? \w+ with (?=partners|friends)/, [['friends', 'partners'], [' with '], ['share ', 'shared ']]],
    [/we (?!never|not)(?:read|see)s?/, [['we see', 'we read']]],
    [/a\.b\u2019c/, [['a.b\u2019c']]],
    [/[sz]ell [a-z]+\b/, [['sell ', 'zell ']]],
    [/(?:by|of|us)+ them/, [[' them'], ['by', 'of', 'us']]],
    [/(?:no )*names?/, [['name']]],
    [/(?:keep|\w+ed) logs|mail/, [['mail', ' logs']]],
    [/(?<=^|, )(?<who>we|they) (did )\k<who> \2\x41it/u, [['we did ', 'they did '], ['it']]],
    [/\w+|a/, []],
  ])('are, of %s', (pattern, rows) => {
    expect(cuesOf(pattern)).toEqual(rows);
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
          const one = new RegExp(source);
          const rows = cuesOf(one);
          for (const text of fc.sample(fc.stringMatching(one), { numRuns: 5, seed }))
            expect(holds(text, rows), `${source} in ${text}`).toBe(true);
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
  return rows.every((row) => row.some((piece) => low.includes(piece)));
}

describe.each(REWRITERS)('%s', (_, { rules }) => {
  it.each(rules)('%s has cues, so that it is not tried on every text', (pattern) => {
    expect(cuesOf(pattern)).not.toEqual([]);
  });
});
