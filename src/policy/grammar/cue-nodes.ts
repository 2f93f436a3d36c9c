import { EDGE, START } from './cues.ts';

/**
 * A tree of pieces as a text: all characters that nodes go on with, in their own order, then what a node ends with; then,
 * node by node and level by level, those that it goes on with, and whether pieces end there. No piece has a capital in
 * it. The first nodes are those that pieces begin at: what may stand anywhere, what stands where a word begins or ends,
 * and what opens a text.
 */
export interface CueNodes {
  text: string;
  /** The pieces in the order in which they end there, which is what they are numbered by. */
  pieces: readonly string[];
}

/** Nodes that pieces begin at. */
export const [ANYWHERE, AT_EDGE, AT_START] = [0, 1, 2];
export const ROOTS = 3;
/** The last of a node: how many pieces end there, and whether one, the last, where a word must begin or end. */
export const NODE_ENDS = { none: 'A', anywhere: 'B', atEdge: 'C', both: 'D' };

/** A node: pieces that go on alike until there, without their first mark, each with its whole. */
type Node = readonly (readonly [own: string, piece: string])[];

/** Lays out pieces as a tree, none of them empty, each once. */
export function nodesOf(pieces: readonly string[]): CueNodes {
  const roots: (readonly [string, string])[][] = Array.from({ length: ROOTS }, () => []);
  // As characters are numbered.
  for (const piece of [...pieces].sort()) {
    const root = piece[0] === START ? AT_START : piece[0] === EDGE ? AT_EDGE : ANYWHERE;
    roots[root]!.push([root === ANYWHERE ? piece : piece.slice(1), piece]);
  }
  const numbered: string[] = [];
  const signs = new Set<string>();
  let text = '';
  let level: readonly Node[] = roots;
  for (let depth = 0; level.length > 0; depth++) {
    const next: Node[] = [];
    for (const node of level) {
      const goesOn = new Map<string, (readonly [string, string])[]>();
      let ends = NODE_ENDS.none;
      for (const one of node) {
        const sign = one[0][depth];
        if (sign === undefined || (sign === EDGE && depth > 0)) {
          numbered.push(one[1]);
          const atEdge = ends === NODE_ENDS.none ? NODE_ENDS.atEdge : NODE_ENDS.both;
          ends = sign === undefined ? NODE_ENDS.anywhere : atEdge;
          continue;
        }
        const beside = goesOn.get(sign);
        if (beside) beside.push(one);
        else goesOn.set(sign, [one]);
      }
      for (const [sign, after] of goesOn) {
        text += sign;
        signs.add(sign);
        next.push(after);
      }
      text += ends;
    }
    level = next;
  }
  return { text: `${[...signs].sort().join('')}${NODE_ENDS.none}${text}`, pieces: numbered };
}
