import type { Row } from './cues.ts';

/** Kinds of characters that pieces may be made of, and nodes of their tree: what a byte and two bytes can number. */
const MAX_KINDS = 255;
const MAX_NODES = 65_535;

/**
 * Many pieces of text that are looked for at once: a text is gone through one time, and then each group of rows knows
 * whether it holds a piece of every row. A tree of characters: from each place of the text as far as some piece goes on.
 */
export class CueIndex {
  /** Numbers of pieces, from 1 on. */
  private readonly pieces = new Map<string, number>();
  /** By group: its rows, by the numbers of their pieces. */
  private readonly groups: number[][][] = [];
  /** Numbers of characters; 0 for those that no piece has. */
  private readonly kindOf = new Uint8Array(65_536);
  private kinds = 0;
  /** By node and kind of character: the next node, 0 where no piece goes on. */
  private next = new Uint16Array(0);
  /** By node: the piece that ends there, 0 where none does. */
  private ends = new Uint16Array(0);
  private isBuilt = false;
  /** By piece: the text that it was last found in. */
  private foundIn = new Uint32Array(0);
  private current = 0;
  private text: string | null = null;

  /** Adds a group of rows, none of their pieces empty, and gives its number. */
  add(rows: readonly Row[]): number {
    this.isBuilt = false;
    return this.groups.push(rows.map((row) => row.map((piece) => this.numberOf(piece)))) - 1;
  }

  /** Takes the next text in place of the last, which may be the same. */
  of(text: string): this {
    if (!this.isBuilt) this.build();
    if (text === this.text) return this;
    this.text = text;
    this.current++;
    const { next, ends, kindOf, kinds, foundIn, current } = this;
    for (let from = 0; from < text.length; from++) {
      let node = 0;
      for (let at = from; at < text.length; at++) {
        const kind = kindOf[text.charCodeAt(at)]!;
        if (kind === 0) break;
        node = next[node * kinds + kind - 1]!;
        if (node === 0) break;
        foundIn[ends[node]!] = current;
      }
    }
    return this;
  }

  /** Whether the text holds a piece of every row of the group. */
  holds(group: number): boolean {
    const { foundIn, current } = this;
    for (const row of this.groups[group]!) {
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
    this.current = 0;
    this.text = null;
    this.isBuilt = true;
  }
}
