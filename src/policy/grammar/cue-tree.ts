import { ANYWHERE, AT_EDGE, AT_START, NODE_ENDS, ROOTS } from './cue-nodes.ts';

/** Kinds of characters that pieces may be made of: a bit each, of so many sets of bits. */
const SETS = 2;
const MAX_KINDS = 32 * SETS;
/** Pieces at most: what two bytes can number. */
const MAX_PIECES = 65_535;

const [NO_END, LAST_END] = [NODE_ENDS.none, NODE_ENDS.both].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
];

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

/**
 * Pieces of text that are looked for at once, none of them empty: a tree of characters, followed from each place of a
 * text as far as some piece goes on. Pieces are known by their numbers. The nodes that follow on one are numbered one behind
 * the other, so that all of it is small.
 */
export class CueTree {
  /** Numbers of characters, in their own order; 0 for those that no piece has. */
  private readonly kindOf = new Uint8Array(65_536);
  /** By node and set: the kinds of characters that some piece goes on with, and the node that the first leads to. */
  private readonly goesOn: Uint32Array;
  private readonly first: Uint32Array;
  /** By node: the piece that ends there, by its number and one; 0 where none does. */
  private readonly ends: Uint16Array;
  /** The same of pieces that must end where a word begins or ends. */
  private readonly endsAtEdge: Uint16Array;
  /** By piece: the text that it was last found in, where its own characters first and last began there, and how many they are. */
  private readonly foundIn: Uint32Array;
  private readonly firstAt: Uint32Array;
  private readonly lastAt: Uint32Array;
  private readonly lengths: Uint8Array;
  private current = 0;
  private count = 0;
  /** Pieces that the last text holds: as many as `find` says. */
  readonly found: Uint16Array;

  /** How many there are. */
  get pieces(): number {
    return this.lengths.length;
  }

  /** A tree laid out as the text of {@link CueNodes}. */
  constructor(nodes: string) {
    const from = this.numberKinds(nodes);
    // Of each but those that pieces begin at there are two characters: its own, and its last.
    const count = (nodes.length - from + ROOTS) / 2;
    this.goesOn = new Uint32Array(count * SETS);
    this.first = new Uint32Array(count * SETS);
    this.ends = new Uint16Array(count);
    this.endsAtEdge = new Uint16Array(count);
    this.lengths = this.grow(nodes, from);
    const pieces = this.lengths.length;
    if (pieces >= MAX_PIECES) throw new Error('more cues than can be numbered');
    this.foundIn = new Uint32Array(pieces);
    this.firstAt = new Uint32Array(pieces);
    this.lastAt = new Uint32Array(pieces);
    this.found = new Uint16Array(pieces);
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

  /**
   * Where a piece that begins at a place of the last text, or behind it, may end at the earliest; -1 if none does. As of a
   * piece only the first and the last place are known, it may end behind that.
   */
  endFrom(piece: number, from: number): number {
    if (this.foundIn[piece] !== this.current || this.lastAt[piece]! < from) return -1;
    return Math.max(this.firstAt[piece]!, from) + this.lengths[piece]!;
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
      if (ends[node] !== 0) this.mark(ends[node]! - 1, from);
      if (endsAtEdge[node] !== 0 && inWord(text, at) !== inWord(text, at + 1))
        this.mark(endsAtEdge[node]! - 1, from);
    }
  }

  private mark(piece: number, at: number): void {
    this.lastAt[piece] = at;
    if (this.foundIn[piece] === this.current) return;
    this.foundIn[piece] = this.current;
    this.firstAt[piece] = at;
    this.found[this.count++] = piece;
  }

  /** Numbers the characters that are told first, and gives where the nodes begin. */
  private numberKinds(nodes: string): number {
    const signs = nodes.indexOf(NODE_ENDS.none);
    if (signs > MAX_KINDS) throw new Error('more kinds of characters in cues than can be numbered');
    for (let n = 0; n < signs; n++) this.kindOf[nodes.charCodeAt(n)] = n + 1;
    return signs + 1;
  }

  /** Takes the nodes in, and gives the lengths of pieces. */
  private grow(nodes: string, from: number): Uint8Array {
    const { kindOf, goesOn, first, ends, endsAtEdge } = this;
    const lengths: number[] = [];
    let node = 0;
    let last = ROOTS - 1;
    let depth = 0;
    let lastOfLevel = last;
    for (let at = from; at < nodes.length; at++) {
      const code = nodes.charCodeAt(at);
      if (code >= NO_END && code <= LAST_END) {
        const end = code - NO_END;
        if ((end & 1) !== 0) ends[node] = lengths.push(depth);
        if ((end & 2) !== 0) endsAtEdge[node] = lengths.push(depth);
        if (node++ === lastOfLevel) {
          lastOfLevel = last;
          depth++;
        }
      } else {
        const kind = kindOf[code]! - 1;
        const place = node * SETS + (kind >> 5);
        last++;
        if (goesOn[place] === 0) first[place] = last;
        goesOn[place]! |= 1 << (kind & 31);
      }
    }
    return Uint8Array.from(lengths);
  }
}
