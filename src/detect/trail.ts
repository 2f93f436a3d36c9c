import { latin1, utf8 } from './ascii.ts';
import { DIGIT, JOIN, KIND } from './characters.ts';

/** Decodings within each other that are followed. */
export const MAX_DEPTH = 9;
/** Nested objects and lists whose path is told; deeper ones are searched all the same. */
export const MAX_PATH = 40;

export const NONE: readonly string[] = [];
const EMPTY = new Uint8Array(0);

/** In `pathKeyStart`: the entry is a list's index, or a numbered field. */
export const INDEXED = -1;
export const NUMBERED = -2;

/** A region that was left for one that its bytes decoded to. */
class Frame {
  bytes: Uint8Array = EMPTY;
  step = '';
  base = 0;
  pathDepth = 0;
  keyStart = -1;
  keyEnd = -1;
  valueStart = 0;
  valueEnd = 0;
  text = true;
}

/**
 * Where the search stands: the region in hand, the path in it, and the regions it was decoded from. Nothing
 * is written out before something is found.
 */
export class Trail {
  bytes: Uint8Array = EMPTY;
  /** Bounds of the key that the value in hand belongs to; -1 where it has none. */
  keyStart = -1;
  keyEnd = -1;
  /** Bounds of the value in hand. */
  valueStart = 0;
  valueEnd = 0;
  /** False in binary regions, where bytes of 0x80 and above are no letters. */
  text = true;
  /** First path entry of the region in hand, and the end of the path. */
  base = 0;
  pathDepth = 0;
  readonly pathKeyStart = new Int32Array(MAX_PATH);
  readonly pathKeyEnd = new Int32Array(MAX_PATH);
  readonly pathIndex = new Int32Array(MAX_PATH);
  /** Decodings that lead to the region in hand. */
  depth = 0;
  /** Bounds in the outermost region of the value in hand, where that region is a decoded copy; else -1. */
  spanFrom = -1;
  spanTo = -1;
  private readonly frames: Frame[] = [];
  private rootLocation = '';
  private rootName = '';
  private rootEncodings: readonly string[] = NONE;

  /** Begins a part of the payload: `body`, `url.query`, `header.x-context`. */
  enter(
    bytes: Uint8Array,
    length: number,
    location: string,
    name = '',
    encodings: readonly string[] = NONE,
  ): void {
    this.bytes = bytes;
    this.rootLocation = location;
    this.rootName = name;
    this.rootEncodings = encodings;
    this.keyStart = -1;
    this.base = 0;
    this.pathDepth = 0;
    this.known = 0;
    this.depth = 0;
    this.text = true;
    this.spanFrom = -1;
    this.valueStart = 0;
    this.valueEnd = length;
  }

  /** Goes into what the value in hand decoded to. `step` names the decoding; empty where it is the format's own. */
  descend(bytes: Uint8Array, step: string): void {
    let frame = this.frames[this.depth];
    if (frame === undefined) {
      frame = new Frame();
      this.frames.push(frame);
    }
    frame.bytes = this.bytes;
    frame.step = step;
    frame.base = this.base;
    frame.pathDepth = this.pathDepth;
    frame.keyStart = this.keyStart;
    frame.keyEnd = this.keyEnd;
    frame.valueStart = this.valueStart;
    frame.valueEnd = this.valueEnd;
    frame.text = this.text;
    this.depth++;
    this.bytes = bytes;
    this.base = this.pathDepth;
    this.keyStart = -1;
  }

  /** Comes back from it. */
  ascend(): void {
    this.depth--;
    const frame = this.frames[this.depth]!;
    if (this.known > this.base) this.known = this.base;
    this.bytes = frame.bytes;
    this.base = frame.base;
    this.pathDepth = frame.pathDepth;
    this.keyStart = frame.keyStart;
    this.keyEnd = frame.keyEnd;
    this.valueStart = frame.valueStart;
    this.valueEnd = frame.valueEnd;
    this.text = frame.text;
    frame.bytes = EMPTY;
  }

  /** Says that the path entry at `d` and those behind it are no longer what they were. */
  changed(d: number): void {
    if (this.known > d) this.known = d;
  }

  /** Opens a path entry: `kind` is where its key begins, or `INDEXED` or `NUMBERED` with an index. */
  open(kind: number, keyEnd: number, index: number): void {
    const d = this.pathDepth;
    if (d < MAX_PATH) {
      this.pathKeyStart[d] = kind;
      this.pathKeyEnd[d] = keyEnd;
      this.pathIndex[d] = index;
    }
    this.pathDepth = d + 1;
    if (this.known > d) this.known = d;
  }

  /** Closes the last path entry. */
  close(): void {
    if (this.pathDepth > this.base) this.pathDepth--;
    if (this.known > this.pathDepth) this.known = this.pathDepth;
  }

  /** Location of the value in hand; see `Field.location`. */
  locate(): string {
    let location = this.rootLocation;
    for (let n = 0; n < this.depth; n++) {
      const { bytes, base, pathDepth, step } = this.frames[n]!;
      location = this.path(location, bytes, base, pathDepth);
      if (step !== '') location += `(${step})`;
    }
    return this.path(location, this.bytes, this.base, this.pathDepth);
  }

  /** Path entries up to here have their places in `places` and their names in `names`. */
  private known = 0;
  /** The location of each path entry, with all that stands before it. */
  private readonly places: string[] = new Array(MAX_PATH).fill('');
  private readonly names: string[] = new Array(MAX_PATH).fill('');

  private path(location: string, bytes: Uint8Array, from: number, to: number): string {
    const end = Math.min(to, MAX_PATH);
    if (end <= from) return location;
    for (let d = Math.max(this.known, from); d < end; d++) {
      this.places[d] = (d > from ? this.places[d - 1]! : location) + this.entry(bytes, d);
      this.known = d + 1;
    }
    return this.places[end - 1]!;
  }

  private entry(bytes: Uint8Array, d: number): string {
    const start = this.pathKeyStart[d]!;
    const index = this.pathIndex[d]!;
    if (start >= 0) {
      this.names[d] = this.keyText(bytes, start, this.pathKeyEnd[d]!);
      return `.${this.names[d]}`;
    }
    if (index < 0) return '';
    return start === NUMBERED ? `.${index}` : `[${index}]`;
  }

  /** Encodings undone to reach the region in hand, outermost first. */
  encodings(): readonly string[] {
    let steps: string[] | null = null;
    for (let n = 0; n < this.depth; n++) {
      const { step } = this.frames[n]!;
      if (step === '') continue;
      if (steps === null) steps = this.rootEncodings.length === 0 ? [] : [...this.rootEncodings];
      steps.push(step);
    }
    return steps ?? this.rootEncodings;
  }

  /** Name of the nearest key; empty where there is none. */
  name(): string {
    if (this.keyStart >= 0) {
      const top = this.pathDepth - 1;
      if (top >= this.base && top < this.known && this.pathKeyStart[top] === this.keyStart)
        return this.names[top]!;
      return this.keyText(this.bytes, this.keyStart, this.keyEnd);
    }
    for (let n = this.depth - 1; n >= 0; n--) {
      const frame = this.frames[n]!;
      if (frame.keyStart >= 0) return this.keyText(frame.bytes, frame.keyStart, frame.keyEnd);
    }
    return this.rootName;
  }

  /** True where the value in hand is a numbered field, or stands in one, of the region in hand. */
  get inNumbered(): boolean {
    for (let d = Math.min(this.pathDepth, MAX_PATH) - 1; d >= this.base; d--)
      if (this.pathKeyStart[d] === NUMBERED) return true;
    return false;
  }

  /** Bounds of the nearest key, with the region that it stands in; null where there is none. */
  nearestKey(): { bytes: Uint8Array; from: number; to: number } | null {
    if (this.keyStart >= 0) return { bytes: this.bytes, from: this.keyStart, to: this.keyEnd };
    for (let n = this.depth - 1; n >= 0; n--) {
      const { bytes, keyStart, keyEnd } = this.frames[n]!;
      if (keyStart >= 0) return { bytes, from: keyStart, to: keyEnd };
    }
    return null;
  }

  /** Name of the part of the payload in hand: a header's, a field's. */
  get partName(): string {
    return this.rootName;
  }

  /** A name and what stood there, at most 200 characters. */
  excerpt(shown: string): string {
    const name = this.name();
    const text = name === '' ? shown : `${name}: ${shown}`;
    return text.length > 200 ? text.slice(0, 200) : text;
  }

  /** The part of the outermost region that the find in hand stands in. */
  outermost(from: number, to: number): { from: number; to: number } {
    if (this.spanFrom >= 0) return { from: this.spanFrom, to: this.spanTo };
    if (this.depth === 0) return { from, to };
    return { from: this.frames[0]!.valueStart, to: this.frames[0]!.valueEnd };
  }

  /** A key as it may be shown: whole where it is a plain name, else a mask, as keys can be values too. */
  protected keyText(bytes: Uint8Array, from: number, to: number): string {
    if (to - from > 48) return '[key]';
    let digits = 0;
    for (let i = from; i < to; i++) {
      const c = bytes[i]!;
      const kind = KIND[c]!;
      if ((kind & DIGIT) !== 0 && ++digits > 5) return '[key]';
      if ((kind & (7 | JOIN)) === 0 && !KEY_SIGNS.has(c)) return '[key]';
    }
    return latin1(bytes, from, to);
  }

  /** Text of a part of the region in hand. */
  textOf(from: number, to: number): string {
    return utf8(this.bytes, from, to);
  }
}

const KEY_SIGNS = new Set([...'.$: []'].map((c) => c.charCodeAt(0)));
