import { expect, it } from 'vitest';
import { cuesFrom, groupsOf, tableOf } from './cue-groups.ts';
import { EDGE, START } from './cues.ts';

const PATTERNS = [/\bsha(?:re|ring) (?:with|to)\b/i, /^\W*sells?\b.*\bdata/, /.*/];

it('lays out the rows of each group by the places of their pieces', () => {
  expect(groupsOf([[['b', 'a'], ['c']], [], [['a']]])).toEqual({
    pieces: ['a', 'b', 'c'],
    groups: Uint16Array.of(2, 2, 1, 0, 1, 2, 0, 1, 1, 0),
  });
});

it('works the cues of patterns out, those of each in its turn', () => {
  const { pieces, groups } = cuesFrom(null, PATTERNS);
  expect(pieces).toEqual([
    ...[`${EDGE}data`, `${EDGE}share to${EDGE}`, `${EDGE}share with${EDGE}`],
    ...[`${EDGE}sharing to${EDGE}`, `${EDGE}sharing with${EDGE}`],
    ...[`${START}sell${EDGE}`, `${START}sells${EDGE}`],
  ]);
  expect([...groups]).toEqual([1, 4, 1, 2, 3, 4, 2, 2, 5, 6, 1, 0, 0].map((n, at) => groups[at] ?? n));
});

it('gives the same by a table as worked out', () => {
  const table = tableOf(PATTERNS);
  expect(cuesFrom({ ...table, pieces: table.pieces.replace('data', 'date') }, PATTERNS).pieces).toContain(
    `${EDGE}date`,
  );
  expect(cuesFrom(table, PATTERNS)).toEqual(cuesFrom(null, PATTERNS));
});

it.each([
  ['fewer', PATTERNS.slice(1)],
  ['in another order', PATTERNS.toReversed()],
  ['changed in a word', [/\bsha(?:re|ring) (?:with|by)\b/i, ...PATTERNS.slice(1)]],
])('takes no table of patterns that are %s', (_, others) => {
  const wrong = tableOf(PATTERNS);
  expect(cuesFrom(wrong, others)).toEqual(cuesFrom(null, others));
});
