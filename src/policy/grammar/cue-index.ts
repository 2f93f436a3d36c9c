import type { CueGroups } from './cue-groups.ts';
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

/** Calls back with each group and the place where its rows begin; gives the count of groups. */
function eachGroup(
  { groups }: CueGroups,
  take: (group: number, rows: number, at: number) => void = () => {},
): number {
  let count = 0;
  for (let at = 0; at < groups.length; count++) {
    const rows = groups[at++]!;
    take(count, rows, at);
    for (let row = 0; row < rows; row++) at += groups[at]! + 1;
  }
  return count;
}

/**
 * Many pieces of text that are looked for at once: a text is gone through one time, and then it is known which groups of
 * rows it holds a piece of every row of, or may. Only groups that a piece found stands in the first row of are looked at, so that
 * most cost a text nothing.
 */
export class CueIndex {
  private readonly tree: CueTree;
  private readonly groups: Uint16Array;
  /** By group: where its rows but the first begin, and how many they are. */
  private readonly others: Uint32Array;
  private readonly more: Uint16Array;
  /** By piece: the groups that have it in their first row. */
  private readonly openedBy: Lists;
  /** Groups without rows, a bit each. */
  private readonly always: Uint32Array;
  /** The last texts, the oldest first, and the groups that each holds, a bit each. */
  private readonly heldBy = new Map<string, Uint32Array>();
  /** Groups that the text holds. */
  private held: Uint32Array;

  constructor(cues: CueGroups) {
    this.tree = new CueTree(cues.pieces);
    const { groups } = cues;
    this.groups = groups;
    const count = eachGroup(cues);
    this.others = new Uint32Array(count);
    this.more = new Uint16Array(count);
    this.always = new Uint32Array((count + 31) >> 5);
    const opens = new Uint32Array(cues.pieces.length);
    eachGroup(cues, (group, rows, at) => {
      if (rows === 0) this.always[group >> 5]! |= 1 << (group & 31);
      else {
        const end = at + groups[at]! + 1;
        for (let n = at + 1; n < end; n++) opens[groups[n]!]!++;
        this.others[group] = end;
        this.more[group] = rows - 1;
      }
    });
    this.openedBy = new Lists(opens);
    const { all, starts } = this.openedBy;
    const next = starts.slice();
    eachGroup(cues, (group, rows, at) => {
      if (rows === 0) return;
      for (let n = at + 1; n <= at + groups[at]!; n++) all[next[groups[n]!]!++] = group;
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
        if (this.holdsOthers(group)) held[group >> 5]! |= 1 << (group & 31);
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

  /** Whether the text that was gone through holds a piece of every row of a group but the first. */
  private holdsOthers(group: number): boolean {
    const { groups, tree } = this;
    let at = this.others[group]!;
    for (let left = this.more[group]!; left > 0; left--) {
      const end = at + groups[at]! + 1;
      do {
        if (++at === end) return false;
      } while (!tree.holds(groups[at]!));
      at = end;
    }
    return true;
  }
}
