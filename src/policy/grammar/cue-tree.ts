import { EDGE, START } from './cues.ts';

/** Kinds of characters that pieces may be made of: a bit each, of so many sets of bits. */
const SETS = 2;
const MAX_KINDS = 32 * SETS;
/** Nodes of their tree, and pieces: what two bytes can number. */
const MAX_NUMBER = 65_535;

/** Nodes that pieces begin at: those that may stand anywhere, where a word begins or ends, and where a text opens. */
const [ANYWHERE, AT_EDGE, AT_START] = [0, 1, 2];
const FIRST_NODE = 3;

/** Characters of words, as `\w` has them, by their codes. */
const IN_WORDS = Uint8Array.from({ length: 128 }, (_, code) => Number(/\w/.test(String.fromCharCode(code))));

/** 1 where a character of a word stands at a place of a text, else 0, as behind its end. */
const inWord = (text: string, at: number): number => IN_WORDS[text.charCodeAt(at)] ?? 0;

/** Bits of a number that are set. */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** A piece: its number, its characters by their kinds, and the node that it begins at, or has come to. */
interface Piece {
  number: number;
  kinds: string;
  node: number;
  isAtEdge: boolean;
}

/**
 * Pieces of text that are looked for at once, none of them empty: a tree of characters, followed from each place of a
 * text as far as some piece goes on. Pieces are known by their numbers, in the order given. The nodes that follow on one
 * are numbered one behind the other, so that all of it is small.
 */
export class CueTree {
  /** Numbers of characters, in their own order; 0 for those that no piece has. */
  private readonly kindOf = new Uint8Array(65_536);
  /** By node and set: the kinds of characters that some piece goes on with, and the node that the first leads to. */
  private readonly goesOn: Uint32Array;
  private readonly first: Uint16Array;
  /** By node: the piece that ends there, by its number and one; 0 where none does. */
  private readonly ends: Uint16Array;
  /** The same of pieces that must end where a word begins or ends. */
  private readonly endsAtEdge: Uint16Array;
  /** By piece: the text that it was last found in. */
  private readonly foundIn: Uint32Array;
  private current = 0;
  private count = 0;
  /** Pieces that the last text holds: as many as `find` says. */
  readonly found: Uint16Array;

  constructor(texts: readonly string[]) {
    if (texts.length >= MAX_NUMBER) throw new Error('more cues than can be numbered');
    this.numberKinds(texts);
    const nodes = FIRST_NODE + texts.reduce((sum, text) => sum + text.length, 0);
    const goesOn = new Uint32Array(nodes * SETS);
    const first = new Uint16Array(nodes * SETS);
    this.ends = new Uint16Array(nodes);
    this.endsAtEdge = new Uint16Array(nodes);
    this.foundIn = new Uint32Array(texts.length);
    this.found = new Uint16Array(texts.length);
    [this.goesOn, this.first] = [goesOn, first];
    this.grow(texts.map((text, number) => this.pieceOf(text, number)));
  }

  /** Finds the pieces that a text holds, each once, and gives their count. */
  find(text: string): number {
    this.current++;
    this.count = 0;
    let wasInWord = 0;
    let isOpen = false;
    for (let from = 0; from < text.length; from++) {
      const isInWord = inWord(text, from);
      this.follow(text, from, ANYWHERE);
      if (isInWord !== wasInWord) {
        this.follow(text, from, AT_EDGE);
        if (!isOpen) this.follow(text, from, AT_START);
        isOpen = true;
      }
      wasInWord = isInWord;
    }
    return this.count;
  }

  /** Whether the last text holds a piece. */
  holds(piece: number): boolean {
    return this.foundIn[piece] === this.current;
  }

  /** Finds the pieces that begin at a place of the text, as far as one that begins at a node goes on. */
  private follow(text: string, from: number, root: number): void {
    const { goesOn, first, ends, endsAtEdge, kindOf } = this;
    let node = root;
    for (let at = from; at < text.length; at++) {
      const kind = kindOf[text.charCodeAt(at)]!;
      if (kind === 0) return;
      const place = node * SETS + ((kind - 1) >> 5);
      const bit = 1 << ((kind - 1) & 31);
      const bits = goesOn[place]!;
      if ((bits & bit) === 0) return;
      node = first[place]! + bitsIn(bits & (bit - 1));
      if (ends[node] !== 0) this.mark(ends[node]! - 1);
      if (endsAtEdge[node] !== 0 && inWord(text, at) !== inWord(text, at + 1))
        this.mark(endsAtEdge[node]! - 1);
    }
  }

  private mark(piece: number): void {
    if (this.foundIn[piece] === this.current) return;
    this.foundIn[piece] = this.current;
    this.found[this.count++] = piece;
  }

  private numberKinds(texts: readonly string[]): void {
    const codes = new Set<number>();
    for (const text of texts) for (let at = 0; at < text.length; at++) codes.add(text.charCodeAt(at));
    for (const mark of [EDGE, START]) codes.delete(mark.charCodeAt(0));
    if (codes.size > MAX_KINDS) throw new Error('more kinds of characters in cues than can be numbered');
    for (const [n, code] of [...codes].sort((a, b) => a - b).entries()) this.kindOf[code] = n + 1;
  }

  private pieceOf(text: string, number: number): Piece {
    const node = text[0] === START ? AT_START : text[0] === EDGE ? AT_EDGE : ANYWHERE;
    const from = node === ANYWHERE ? 0 : 1;
    const isAtEdge = text.length > from && text.at(-1) === EDGE;
    const kinds: number[] = [];
    for (let at = from; at < text.length - Number(isAtEdge); at++)
      kinds.push(this.kindOf[text.charCodeAt(at)]!);
    return { number, kinds: String.fromCharCode(...kinds), node, isAtEdge };
  }

  /** Grows the tree level by level: pieces in their order have those that go on alike behind one another. */
  private grow(pieces: readonly Piece[]): void {
    let last = FIRST_NODE - 1;
    let growing = [...pieces].sort((a, b) => a.node - b.node || (a.kinds < b.kinds ? -1 : 1));
    for (let depth = 0; growing.length > 0; depth++) {
      growing = growing.filter((piece) => {
        if (depth < piece.kinds.length) return true;
        (piece.isAtEdge ? this.endsAtEdge : this.ends)[piece.node] = piece.number + 1;
        return false;
      });
      for (const piece of growing) {
        const kind = piece.kinds.charCodeAt(depth) - 1;
        const place = piece.node * SETS + (kind >> 5);
        const bit = 1 << (kind & 31);
        if (this.goesOn[place] === 0) this.first[place] = last + 1;
        if ((this.goesOn[place]! & bit) === 0) last++;
        if (last > MAX_NUMBER) throw new Error('more cues than can be numbered');
        this.goesOn[place]! |= bit;
        piece.node = last;
      }
    }
  }
}
