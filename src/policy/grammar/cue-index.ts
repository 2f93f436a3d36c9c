import { type CueGroups, rowsIn } from './cue-groups.ts';
import { CueTree } from './cue-tree.ts';

/** Texts that are kept in mind: a sentence, what is made of it and around it, which are asked of in turn. */
const TEXTS = 16;

/**
 * Letters that are no word's to some patterns and to others an "s", a "k" or, in lower case, an "i": with the flags `i` and
 * `u` the long s and the Kelvin sign are letters of words (ECMA-262, 22.2.2.7.3).
 */
const ODD = /[\u017f\u212a\u0130]/;

/** Places in an array, in lists one behind the other: that of `n` begins at `starts[n]`, and ends where the next begins. */
class Lists {
  readonly all: Uint32Array;
  readonly starts: Uint32Array;

  /** Lists of so many places as `sizes` says, all still empty. */
  constructor(sizes: Uint32Array) {
    this.starts = new Uint32Array(sizes.length + 1);
    for (let n = 0; n < sizes.length; n++) this.starts[n + 1] = this.starts[n]! + sizes[n]!;
    this.all = new Uint32Array(this.starts[sizes.length]!);
  }
}

/** Where groups begin. */
function startsOf({ groups }: CueGroups): Uint32Array {
  const starts: number[] = [];
  for (let at = 0; at < groups.length; ) {
    starts.push(at);
    const { rows } = rowsIn(groups[at++]!);
    for (let row = 0; row < rows; row++) at += groups[at]! + 1;
  }
  return Uint32Array.from(starts);
}

/**
 * Many pieces of text that are looked for at once: a text is gone through one time, and then it is known which groups of
 * rows it holds a piece of every row of, in turn where they must be, or may. Only groups that a piece found stands in the
 * rarest row of are looked at, so that most cost a text nothing.
 */
export class CueIndex {
  private readonly tree: CueTree;
  private readonly groups: Uint16Array;
  /** By group: where it begins. */
  private readonly starts: Uint32Array;
  /** By piece: the groups that have it in their rarest row. */
  private readonly openedBy: Lists;
  /** Groups without rows, a bit each. */
  private readonly always: Uint32Array;
  /** The last texts, the oldest first, and the groups that each holds, a bit each. */
  private readonly heldBy = new Map<string, Uint32Array>();
  /** Groups that the text holds. */
  private held: Uint32Array;

  constructor(cues: CueGroups) {
    this.tree = new CueTree(cues.nodes);
    this.groups = cues.groups;
    this.starts = startsOf(cues);
    this.always = new Uint32Array((this.starts.length + 31) >> 5);
    const opens = new Uint32Array(this.tree.pieces);
    this.eachOpener((_, piece) => opens[piece]!++);
    this.openedBy = new Lists(opens);
    const { all, starts } = this.openedBy;
    const next = starts.slice();
    this.eachOpener((group, piece) => {
      all[next[piece]!++] = group;
    });
    this.held = this.always;
  }

  /** Takes the next text in place of the last, which may be the same. */
  of(text: string): this {
    this.held = this.heldBy.get(text) ?? this.lookThrough(text);
    return this;
  }

  /** The first group from this number on, and before the other, that the text holds a piece of every row of, or -1. */
  nextFrom(group: number, end: number): number {
    const { held } = this;
    if (group >= end) return -1;
    const last = (end - 1) >> 5;
    let at = group >> 5;
    let bits = held[at]! & (-1 << (group & 31));
    while (bits === 0) {
      if (++at > last) return -1;
      bits = held[at]!;
    }
    const found = at * 32 + 31 - Math.clz32(bits & -bits);
    return found < end ? found : -1;
  }

  private lookThrough(text: string): Uint32Array {
    const { tree } = this;
    const { all, starts } = this.openedBy;
    const held = this.nextBits();
    this.heldBy.set(text, held);
    if (ODD.test(text)) return held.fill(-1);
    held.set(this.always);
    const count = tree.find(text.toLowerCase());
    for (let n = 0; n < count; n++) {
      const piece = tree.found[n]!;
      const end = starts[piece + 1]!;
      for (let at = starts[piece]!; at < end; at++) {
        const group = all[at]!;
        if (this.isHeld(group)) held[group >> 5]! |= 1 << (group & 31);
      }
    }
    return held;
  }

  /** Room for the groups of one more text: that of the oldest, where as many are kept as may be. */
  private nextBits(): Uint32Array {
    if (this.heldBy.size < TEXTS) return new Uint32Array(this.always.length);
    const [oldest, bits] = this.heldBy.entries().next().value!;
    this.heldBy.delete(oldest);
    return bits;
  }

  /** Calls back with each group and each piece of its rarest row; notes the groups without rows. */
  private eachOpener(take: (group: number, piece: number) => void): void {
    const { groups, starts } = this;
    for (let group = 0; group < starts.length; group++) {
      let at = starts[group]!;
      const { rows, rarest } = rowsIn(groups[at++]!);
      if (rows === 0) this.always[group >> 5]! |= 1 << (group & 31);
      else {
        for (let row = 0; row < rarest; row++) at += groups[at]! + 1;
        for (let n = at + 1; n <= at + groups[at]!; n++) take(group, groups[n]!);
      }
    }
  }

  /** Whether the text that was gone through holds a piece of every row of a group, as far as is known in turn. */
  private isHeld(group: number): boolean {
    const { groups, tree } = this;
    let at = this.starts[group]!;
    const { rows, inTurn } = rowsIn(groups[at++]!);
    let from = 0;
    for (let row = 0; row < rows; row++) {
      if (row === inTurn) from = 0;
      const end = at + groups[at]! + 1;
      let next = -1;
      while (++at < end) {
        const ends = tree.endFrom(groups[at]!, from);
        if (ends >= 0 && (next < 0 || ends < next)) next = ends;
      }
      if (next < 0) return false;
      if (row < inTurn) from = next;
    }
    return true;
  }
}
