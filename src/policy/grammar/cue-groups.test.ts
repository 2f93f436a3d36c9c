import { expect, it } from 'vitest';
import { cuesFrom, groupsOf, rowsIn, tableOf } from './cue-groups.ts';
import { nodesOf } from './cue-nodes.ts';
import { EDGE, START } from './cues.ts';

const PATTERNS = [/\bsha(?:re|ring) (?:with|to)\b/i, /^\W*sells?\b.*\bdata/, /.*/];

it('lays out the rows of each group by the numbers of their pieces', () => {
  const { nodes, groups } = groupsOf([
    { rows: [['b', 'a'], ['c']], inTurn: 1, rarest: 1 },
    { rows: [], inTurn: 0, rarest: 0 },
    { rows: [['a']], inTurn: 1, rarest: 0 },
  ]);
  expect(nodes).toBe(nodesOf(['a', 'b', 'c']).text);
  expect(rowsIn(groups[0]!)).toEqual({ rows: 2, inTurn: 1, rarest: 1 });
  expect([...groups.subarray(1, 6)]).toEqual([2, 1, 0, 1, 2]);
  expect(rowsIn(groups[6]!)).toEqual({ rows: 0, inTurn: 0, rarest: 0 });
  expect(rowsIn(groups[7]!)).toEqual({ rows: 1, inTurn: 1, rarest: 0 });
  expect([...groups.subarray(8)]).toEqual([1, 0]);
});

it('works the cues of patterns out, those of each in its turn', () => {
  const { nodes, groups } = cuesFrom(null, PATTERNS);
  const { text, pieces } = nodesOf([
    ...[`${EDGE}data`, `${EDGE}share to${EDGE}`, `${EDGE}share with${EDGE}`],
    ...[`${EDGE}sharing to${EDGE}`, `${EDGE}sharing with${EDGE}`],
    ...[`${START}sell${EDGE}`, `${START}sells${EDGE}`],
  ]);
  expect(nodes).toBe(text);
  const said = (from: number, to: number) => [...groups.subarray(from, to)].map((n) => pieces[n]);
  const [second, third] = [6, 12];
  expect([groups[0], groups[second], groups[third]].map((n) => rowsIn(n!))).toEqual([
    { rows: 1, inTurn: 1, rarest: 0 },
    { rows: 2, inTurn: 2, rarest: 0 },
    { rows: 0, inTurn: 0, rarest: 0 },
  ]);
  expect(groups[1]).toBe(4);
  expect(said(2, second)).toEqual(
    ['share to', 'share with', 'sharing to', 'sharing with'].map((own) => `${EDGE}${own}${EDGE}`),
  );
  expect(said(second + 2, second + 4)).toEqual([`${START}sell${EDGE}`, `${START}sells${EDGE}`]);
  expect(said(second + 5, third)).toEqual([`${EDGE}data`]);
});

it('gives the same by a table as worked out', () => {
  const table = tableOf(PATTERNS);
  expect(cuesFrom({ ...table, nodes: 'AAAA' }, PATTERNS).nodes).toBe('AAAA');
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
