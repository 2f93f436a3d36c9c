import { expect, it } from 'vitest';
import { nodesOf } from './cue-nodes.ts';
import { EDGE, START } from './cues.ts';

it('lays out a tree level by level, with what ends at each node', () => {
  // All characters; those that stand anywhere, at an edge, at the start; then what follows on each.
  expect(nodesOf(['b', 'ab', `ab${EDGE}`, `${EDGE}b${EDGE}`, `${START}a`]).text).toBe('abAabAbAaAbABCBD');
  expect(nodesOf([]).text).toBe('AAAA');
});

it('numbers pieces as they end in it', () => {
  expect(nodesOf(['ab', `${START}a`, `ab${EDGE}`, 'b', `${EDGE}b${EDGE}`]).pieces).toEqual([
    'b',
    `${EDGE}b${EDGE}`,
    `${START}a`,
    'ab',
    `ab${EDGE}`,
  ]);
});
