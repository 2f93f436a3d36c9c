import { CueTree } from './cue-tree.ts';
import type { Row } from './cues.ts';

/** Texts that are kept in mind: those that are looked through in turn. */
const TEXTS = 4;

/** Rows by the numbers of their pieces. */
export type NumberedRows = readonly (readonly number[])[];

/** Lists of numbers, one behind the other: that of `n` begins at `starts[n]`, and ends where the next begins. */
class Lists {
  readonly starts: Uint32Array;
  readonly all: Uint32Array;

  constructor(lists: readonly (readonly number[])[]) {
    this.starts = new Uint32Array(lists.length + 1);
    for (const [n, list] of lists.entries()) this.starts[n + 1] = this.starts[n]! + list.length;
    this.all = new Uint32Array(this.starts[lists.length]!);
    for (const [n, list] of lists.entries()) this.all.set(list, this.starts[n]);
  }
}

/** What is known of all groups, for looking through a text. */
interface Built {
  tree: CueTree;
  /** By piece: the groups that have it in their first row. */
  openedBy: Lists;
  /** By group: its rows but the first. */
  others: Lists;
  /** By row: its pieces. */
  rows: Lists;
  /** Groups without rows, a bit each. */
  always: Uint32Array;
}

/**
 * Many pieces of text that are looked for at once: a text is gone through one time, and then it is known which groups of
 * rows it holds a piece of every row of. Only groups that a piece found stands in the first row of are looked at, so that
 * most cost a text nothing.
 */
export class CueIndex {
  /** Numbers of pieces. */
  private readonly pieces = new Map<string, number>();
  private readonly groups: NumberedRows[] = [];
  private built: Built | null = null;
  /** The last texts, and the groups that each holds, a bit each. */
  private texts: string[] = [];
  private heldBy: Uint32Array[] = [];
  private oldest = 0;
  /** Groups that the text holds. */
  private held: Uint32Array = new Uint32Array(0);

  /** Numbers the pieces of rows, none of them empty. */
  numbered(rows: readonly Row[]): NumberedRows {
    return rows.map((row) => row.map((piece) => this.numberOf(piece)));
  }

  /** Adds a group of rows and gives its number: one more than the last. */
  add(rows: NumberedRows): number {
    this.built = null;
    return this.groups.push(rows) - 1;
  }

  /** Takes the next text in place of the last, which may be the same. */
  of(text: string): this {
    this.built ??= this.build();
    const known = this.texts.indexOf(text);
    if (known >= 0) {
      this.held = this.heldBy[known]!;
      return this;
    }
    this.texts[this.oldest] = text;
    this.held = this.heldBy[this.oldest]!;
    this.oldest = (this.oldest + 1) % TEXTS;
    this.lookThrough(text, this.built);
    return this;
  }

  /** Whether the text holds a piece of every row of a group. */
  has(group: number): boolean {
    return (this.held[group >> 5]! & (1 << (group & 31))) !== 0;
  }

  /** The first group from this number on that the text holds a piece of every row of, or -1. */
  nextFrom(group: number): number {
    const { held } = this;
    let at = group >> 5;
    let bits = at < held.length ? held[at]! & (-1 << (group & 31)) : 0;
    while (bits === 0) {
      if (++at >= held.length) return -1;
      bits = held[at]!;
    }
    return at * 32 + 31 - Math.clz32(bits & -bits);
  }

  private lookThrough(text: string, built: Built): void {
    const { held } = this;
    const { tree, openedBy, always } = built;
    held.set(always);
    const count = tree.find(text);
    for (let n = 0; n < count; n++) {
      const piece = tree.found[n]!;
      const end = openedBy.starts[piece + 1]!;
      for (let at = openedBy.starts[piece]!; at < end; at++) {
        const group = openedBy.all[at]!;
        if (holdsOthers(group, built)) held[group >> 5]! |= 1 << (group & 31);
      }
    }
  }

  private numberOf(piece: string): number {
    const known = this.pieces.get(piece);
    if (known !== undefined) return known;
    this.pieces.set(piece, this.pieces.size);
    return this.pieces.size - 1;
  }

  private build(): Built {
    const { groups } = this;
    const always = new Uint32Array((groups.length + 31) >> 5);
    const openedBy: number[][] = Array.from(this.pieces, () => []);
    const rows: (readonly number[])[] = [];
    const others: number[][] = [];
    for (const [group, [first, ...more]] of groups.entries()) {
      if (first === undefined) always[group >> 5]! |= 1 << (group & 31);
      else for (const piece of new Set(first)) openedBy[piece]!.push(group);
      others.push(more.map((row) => rows.push(row) - 1));
    }
    this.texts = [];
    this.heldBy = Array.from({ length: TEXTS }, () => new Uint32Array(always.length));
    this.oldest = 0;
    return {
      tree: new CueTree([...this.pieces.keys()]),
      openedBy: new Lists(openedBy),
      others: new Lists(others),
      rows: new Lists(rows),
      always,
    };
  }
}

/** Whether the text that was gone through holds a piece of every row of a group but the first. */
function holdsOthers(group: number, { tree, others, rows }: Built): boolean {
  for (let n = others.starts[group]!; n < others.starts[group + 1]!; n++) {
    const row = others.all[n]!;
    const end = rows.starts[row + 1]!;
    let at = rows.starts[row]!;
    while (at < end && !tree.holds(rows.all[at]!)) at++;
    if (at === end) return false;
  }
  return true;
}
