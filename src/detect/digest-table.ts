/** Digests by their first four bytes, with whose they are and how they were made. */
export class DigestTable {
  private heads = new Int32Array(1024).fill(-1);
  private next = new Int32Array(1024);
  private offset = new Int32Array(1024);
  private length = new Uint8Array(1024);
  private owner = new Int32Array(1024);
  private recipe = new Int32Array(1024);
  private store = new Uint8Array(32 * 1024);
  private used = 0;
  private count = 0;

  /** Adds a digest of at least eight bytes. `recipe` is an index that the caller gives meaning to. */
  add(digest: Uint8Array, owner: number, recipe: number): void {
    if (this.count === this.next.length) this.grow();
    if (this.used + digest.length > this.store.length)
      this.store = enlarge(this.store, this.store.length * 2);
    const n = this.count++;
    this.store.set(digest, this.used);
    this.offset[n] = this.used;
    this.length[n] = digest.length;
    this.owner[n] = owner;
    this.recipe[n] = recipe;
    this.used += digest.length;
    this.link(n);
  }

  /** Entry whose digest begins with the given bytes (at least eight), or -1. */
  find(bytes: Uint8Array, start: number, length: number): number {
    const mask = this.heads.length - 1;
    let n = this.heads[slot(bytes, start, mask)]!;
    while (n >= 0) {
      if (length <= this.length[n]! && this.matches(n, bytes, start, length)) return n;
      n = this.next[n]!;
    }
    return -1;
  }

  ownerOf(entry: number): number {
    return this.owner[entry]!;
  }

  recipeOf(entry: number): number {
    return this.recipe[entry]!;
  }

  get size(): number {
    return this.count;
  }

  private matches(n: number, bytes: Uint8Array, start: number, length: number): boolean {
    const from = this.offset[n]!;
    for (let i = 0; i < length; i++) if (this.store[from + i] !== bytes[start + i]) return false;
    return true;
  }

  private link(n: number): void {
    const at = slot(this.store, this.offset[n]!, this.heads.length - 1);
    this.next[n] = this.heads[at]!;
    this.heads[at] = n;
  }

  private grow(): void {
    const size = this.next.length * 2;
    this.next = enlarge(this.next, size);
    this.offset = enlarge(this.offset, size);
    this.length = enlarge(this.length, size);
    this.owner = enlarge(this.owner, size);
    this.recipe = enlarge(this.recipe, size);
    this.heads = new Int32Array(size).fill(-1);
    for (let n = 0; n < this.count; n++) this.link(n);
  }
}

function slot(bytes: Uint8Array, at: number, mask: number): number {
  return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16)) & mask;
}

function enlarge<T extends Int32Array | Uint8Array>(array: T, size: number): T {
  const larger = new (array.constructor as new (n: number) => T)(size);
  larger.set(array);
  return larger;
}
