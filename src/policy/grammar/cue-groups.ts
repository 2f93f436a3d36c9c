import { nodesOf } from './cue-nodes.ts';
import type { CueTable } from './cue-table.ts';
import { type Cues, cuesOf } from './cues.ts';

/** Groups of rows of pieces, a group for each pattern. */
export interface CueGroups {
  /** The pieces, as the text of {@link CueNodes}. */
  nodes: string;
  /**
   * Of each group a number that tells of its rows ({@link rowsIn}), of each row how many pieces, and these by their
   * numbers.
   */
  groups: Uint16Array;
}

const BITS = 4;
const MASK = (1 << BITS) - 1;

/** Of a group by the number that it opens with: its rows, those of them in turn, and the place of the rarest. */
export function rowsIn(number: number): { rows: number; inTurn: number; rarest: number } {
  return { rows: number & MASK, inTurn: (number >> BITS) & MASK, rarest: number >> (2 * BITS) };
}

/** Lays out the cues of patterns, none of whose pieces is empty. */
export function groupsOf(cues: readonly Cues[]): CueGroups {
  const { text, pieces } = nodesOf([...new Set(cues.flatMap(({ rows }) => rows.flat()))]);
  const places = new Map(pieces.map((piece, n) => [piece, n]));
  const groups: number[] = [];
  for (const { rows, inTurn, rarest } of cues) {
    groups.push(rows.length | (inTurn << BITS) | (rarest << (2 * BITS)));
    for (const row of rows) {
      groups.push(row.length);
      for (const piece of row) groups.push(places.get(piece)!);
    }
  }
  return { nodes: text, groups: Uint16Array.from(groups) };
}

/** Cues of patterns: of one that is there twice they are read once. */
function cuesOfAll(patterns: readonly RegExp[]): CueGroups {
  const known = new Map<RegExp, Cues>();
  for (const pattern of patterns) if (!known.has(pattern)) known.set(pattern, cuesOf(pattern));
  return groupsOf(patterns.map((pattern) => known.get(pattern)!));
}

/** Characters of a pattern between two that are looked at. */
const STEP = 13;

/** A number that patterns have, and hardly any others or in another order (FNV-1a of some of their characters). */
function sumOf(patterns: readonly RegExp[]): number {
  let sum = 0x811c9dc5;
  const take = (value: number) => {
    sum = Math.imul(sum ^ value, 0x01000193);
  };
  for (const { source, multiline } of patterns) {
    take(source.length + Number(multiline));
    for (let at = 0; at < source.length; at += STEP) take(source.charCodeAt(at));
  }
  return sum >>> 0;
}

/** The cues of patterns as a table. */
export function tableOf(patterns: readonly RegExp[]): CueTable {
  const { nodes, groups } = cuesOfAll(patterns);
  let bytes = '';
  for (const number of groups) bytes += String.fromCharCode(number & 0xff, number >> 8);
  return { sum: sumOf(patterns), nodes, groups: btoa(bytes) };
}

/** The cues of patterns: from the table if it is theirs, else worked out. */
export function cuesFrom(table: CueTable | null, patterns: readonly RegExp[]): CueGroups {
  if (table === null || table.sum !== sumOf(patterns)) return cuesOfAll(patterns);
  const bytes = atob(table.groups);
  const groups = new Uint16Array(bytes.length / 2);
  for (let n = 0; n < groups.length; n++)
    groups[n] = bytes.charCodeAt(2 * n) | (bytes.charCodeAt(2 * n + 1) << 8);
  return { nodes: table.nodes, groups };
}
