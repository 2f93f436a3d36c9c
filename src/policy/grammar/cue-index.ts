/** Kinds of characters that pieces may be made of, and nodes of their tree: what a byte and two bytes can number. */
const MAX_KINDS = 255;
const MAX_NODES = 65_535;

/**
 * Many pieces of text that are looked for at once, in groups: a text is gone through one time, and then each group knows
 * whether it holds one of its pieces. A tree of characters: from each place of the text as far as some piece goes on.
 */
export class CueIndex {
  private readonly pieces: { text: string; group: number }[] = [];
  private groups = 0;
  /** Numbers of characters; 0 for those that no piece has. */
  private readonly kindOf = new Uint8Array(65_536);
  private kinds = 0;
  /** By node and kind of character: the next node, 0 where no piece goes on. */
  private next = new Uint16Array(0);
  /** By node: groups of the pieces that end there. */
  private ends: number[][] = [];
  private isBuilt = false;
  /** By group: the text that it was last found in. */
  private foundIn = new Uint32Array(0);
  private current = 0;
  private text: string | null = null;

  /** Adds a group of pieces, none of them empty, and gives its number. */
  add(texts: readonly string[]): number {
    const group = this.groups++;
    for (const text of texts) this.pieces.push({ text, group });
    this.isBuilt = false;
    return group;
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
        for (const group of ends[node]!) foundIn[group] = current;
      }
    }
    return this;
  }

  /** Whether the text holds a piece of the group. */
  holds(group: number): boolean {
    return this.foundIn[group] === this.current;
  }

  private build(): void {
    this.kindOf.fill(0);
    this.kinds = 0;
    for (const { text } of this.pieces)
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (this.kindOf[code] === 0) this.kindOf[code] = Math.min(++this.kinds, MAX_KINDS);
      }
    const nodes = 1 + this.pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (this.kinds > MAX_KINDS || nodes > MAX_NODES) throw new Error('more cues than can be numbered');
    this.next = new Uint16Array(nodes * this.kinds);
    this.ends = [[]];
    for (const { text, group } of this.pieces) {
      let node = 0;
      for (let at = 0; at < text.length; at++) {
        const place = node * this.kinds + this.kindOf[text.charCodeAt(at)]! - 1;
        if (this.next[place] === 0) this.next[place] = this.ends.push([]) - 1;
        node = this.next[place]!;
      }
      this.ends[node]!.push(group);
    }
    this.foundIn = new Uint32Array(this.groups);
    this.current = 0;
    this.text = null;
    this.isBuilt = true;
  }
}
