import type { Row } from './cues.ts';

/** Kinds of characters that pieces may be made of, and nodes of their tree: what a byte and two bytes can number. */
const MAX_KINDS = 255;
const MAX_NODES = 65_535;

/** Rows by the numbers of their pieces. */
export type NumberedRows = readonly (readonly number[])[];

/**
 * Many pieces of text that are looked for at once: a text is gone through one time, and then it is known which groups of
 * rows it holds a piece of every row of. A tree of characters: from each place of the text as far as some piece goes on.
 * Only groups that a piece found stands in the first row of are looked at, so that most cost a text nothing.
 */
export class CueIndex {
  /** Numbers of pieces, from 1 on. */
  private readonly pieces = new Map<string, number>();
  private readonly groups: NumberedRows[] = [];
  /** Numbers of characters; 0 for those that no piece has. */
  private readonly kindOf = new Uint8Array(65_536);
  private kinds = 0;
  /** By node and kind of character: the next node, 0 where no piece goes on. */
  private next = new Uint16Array(0);
  /** By node: the piece that ends there, 0 where none does. */
  private ends = new Uint16Array(0);
  private isBuilt = false;
  /** By piece: the groups that have it in their first row. */
  private openedBy: number[][] = [];
  /** Groups without rows, a bit each. */
  private always = new Uint32Array(0);
  /** Groups that the text holds, a bit each. */
  private held = new Uint32Array(0);
  /** By piece: the text that it was last found in. */
  private foundIn = new Uint32Array(0);
  /** Pieces of the text. */
  private found = new Uint16Array(0);
  private current = 0;
  private text: string | null = null;

  /** Numbers the pieces of rows, none of them empty. */
  numbered(rows: readonly Row[]): NumberedRows {
    return rows.map((row) => row.map((piece) => this.numberOf(piece)));
  }

  /** Adds a group of rows and gives its number: one more than the last. */
  add(rows: NumberedRows): number {
    this.isBuilt = false;
    return this.groups.push(rows) - 1;
  }

  /** Takes the next text in place of the last, which may be the same. */
  of(text: string): this {
    if (!this.isBuilt) this.build();
    if (text === this.text) return this;
    this.text = text;
    const { openedBy, groups, held, found } = this;
    held.set(this.always);
    const count = this.find(text);
    for (let n = 0; n < count; n++) {
      for (const group of openedBy[found[n]!]!)
        if (this.hasAll(groups[group]!)) held[group >> 5]! |= 1 << (group & 31);
    }
    return this;
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

  /** Marks the pieces that the text holds, and gives their count. */
  private find(text: string): number {
    const { next, ends, kindOf, kinds, foundIn, found } = this;
    const current = ++this.current;
    let count = 0;
    for (let from = 0; from < text.length; from++) {
      let node = 0;
      for (let at = from; at < text.length; at++) {
        const kind = kindOf[text.charCodeAt(at)]!;
        if (kind === 0) break;
        node = next[node * kinds + kind - 1]!;
        if (node === 0) break;
        const piece = ends[node]!;
        if (piece === 0 || foundIn[piece] === current) continue;
        foundIn[piece] = current;
        found[count++] = piece;
      }
    }
    return count;
  }

  /** Whether the text holds a piece of every row but the first. */
  private hasAll(rows: NumberedRows): boolean {
    const { foundIn, current } = this;
    for (let n = 1; n < rows.length; n++) {
      const row = rows[n]!;
      let at = row.length - 1;
      while (at >= 0 && foundIn[row[at]!] !== current) at--;
      if (at < 0) return false;
    }
    return true;
  }

  private numberOf(piece: string): number {
    const known = this.pieces.get(piece);
    if (known !== undefined) return known;
    this.pieces.set(piece, this.pieces.size + 1);
    return this.pieces.size;
  }

  private build(): void {
    this.kindOf.fill(0);
    this.kinds = 0;
    let nodes = 1;
    for (const piece of this.pieces.keys()) {
      nodes += piece.length;
      for (let at = 0; at < piece.length; at++) {
        const code = piece.charCodeAt(at);
        if (this.kindOf[code] === 0) this.kindOf[code] = Math.min(++this.kinds, MAX_KINDS);
      }
    }
    // What is shared between pieces is known when they stand in the tree.
    const next = new Uint16Array(nodes * this.kinds);
    const ends = new Uint16Array(nodes);
    let last = 0;
    for (const [piece, number] of this.pieces) {
      let node = 0;
      for (let at = 0; at < piece.length; at++) {
        const place = node * this.kinds + this.kindOf[piece.charCodeAt(at)]! - 1;
        if (next[place] === 0) next[place] = ++last;
        node = next[place]!;
      }
      ends[node] = number;
    }
    if (this.kinds > MAX_KINDS || last > MAX_NODES) throw new Error('more cues than can be numbered');
    this.next = next.slice(0, (last + 1) * this.kinds);
    this.ends = ends.slice(0, last + 1);
    this.foundIn = new Uint32Array(this.pieces.size + 1);
    this.found = new Uint16Array(this.pieces.size);
    this.openGroups();
    this.current = 0;
    this.text = null;
    this.isBuilt = true;
  }

  private openGroups(): void {
    this.held = new Uint32Array((this.groups.length + 31) >> 5);
    this.always = new Uint32Array(this.held.length);
    this.openedBy = Array.from({ length: this.pieces.size + 1 }, () => []);
    for (const [group, rows] of this.groups.entries()) {
      if (rows.length === 0) this.always[group >> 5]! |= 1 << (group & 31);
      else for (const piece of new Set(rows[0])) this.openedBy[piece]!.push(group);
    }
  }
}
