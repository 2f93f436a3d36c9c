import type { CueGroups } from './cue-groups.ts';
import { CueTree } from './cue-tree.ts';

/** Texts that are kept in mind: those that are looked through in turn. */
const TEXTS = 4;

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
 * rows it holds a piece of every row of. Only groups that a piece found stands in the first row of are looked at, so that
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
  /** The last texts, and the groups that each holds, a bit each. */
  private readonly texts: string[] = [];
  private readonly heldBy: Uint32Array[];
  private oldest = 0;
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
    this.heldBy = Array.from({ length: TEXTS }, () => new Uint32Array(this.always.length));
    this.held = this.heldBy[0]!;
  }

  /** Takes the next text, in lower case, in place of the last, which may be the same. */
  of(text: string): this {
    const known = this.texts.indexOf(text);
    if (known >= 0) {
      this.held = this.heldBy[known]!;
      return this;
    }
    this.texts[this.oldest] = text;
    this.held = this.heldBy[this.oldest]!;
    this.oldest = (this.oldest + 1) % TEXTS;
    this.lookThrough(text);
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

  private lookThrough(text: string): void {
    const { held, tree } = this;
    const { all, starts } = this.openedBy;
    held.set(this.always);
    const count = tree.find(text);
    for (let n = 0; n < count; n++) {
      const piece = tree.found[n]!;
      const end = starts[piece + 1]!;
      for (let at = starts[piece]!; at < end; at++) {
        const group = all[at]!;
        if (this.holdsOthers(group)) held[group >> 5]! |= 1 << (group & 31);
      }
    }
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
