import { ELEMENT, type Sink } from './sink.ts';

/**
 * GraphQL documents (spec.graphql.org/October2021, §2): fields by name, and in them the arguments' values, which
 * is where people's data stands when it is not among the variables.
 */
const MAX_NESTING = 40;
/** What is open at most, and characters of a document that are read; the rest is told as one text. */
const MOST_SCOPES = 200;
const LONGEST = 131_072;
const QUOTE = 0x22;

const KEYWORDS = new Map(
  ['query', 'mutation', 'subscription', 'fragment'].map((word) => [
    word.charCodeAt(0),
    new TextEncoder().encode(word),
  ]),
);

/** True where `b[start, end)` begins as an operation or a fragment does. */
export function isGraphql(b: Uint8Array, start: number, end: number): boolean {
  let i = start;
  while (i < end && b[i]! <= 0x20) i++;
  if (b[i] === 0x7b) return isShorthand(b, i + 1, end);
  const word = KEYWORDS.get(b[i]!);
  if (word === undefined || end - i <= word.length) return false;
  for (let k = 1; k < word.length; k++) if (b[i + k] !== word[k]) return false;
  i += word.length;
  if (isName(b[i]!)) return false;
  i = blanks(b, i, end);
  while (i < end && isName(b[i]!)) i++;
  i = blanks(b, i, end);
  if (word[0] === 0x66) return i + 1 < end && b[i] === 0x6f && b[i + 1] === 0x6e && !isName(b[i + 2] ?? 0);
  // A name may be followed by variables, by a directive or at once by its selection.
  return i < end && (b[i] === 0x7b || b[i] === 0x28 || b[i] === 0x40);
}

/** Behind blanks, those that JSON writes as escapes included. */
function blanks(b: Uint8Array, from: number, end: number): number {
  let i = from;
  while (i < end) {
    if (b[i]! <= 0x20) i++;
    else if (b[i] === 0x5c && (b[i + 1] === 0x6e || b[i + 1] === 0x72 || b[i + 1] === 0x74)) i += 2;
    else break;
  }
  return i;
}

/** A query without its keyword: a brace, a name, and an argument or another brace. JSON has a quote there. */
function isShorthand(b: Uint8Array, from: number, end: number): boolean {
  let i = from;
  while (i < end && b[i]! <= 0x20) i++;
  if (i >= end || !isNameStart(b[i]!)) return false;
  while (i < end && isName(b[i]!)) i++;
  while (i < end && b[i]! <= 0x20) i++;
  return b[i] === 0x28 || b[i] === 0x7b;
}

function isNameStart(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || c === 0x5f;
}

function isName(c: number): boolean {
  return isNameStart(c) || (c >= 0x30 && c <= 0x39);
}

/** What is open: a field's selection or arguments, an object or a list among the values. */
type Scope = 'selection' | 'arguments' | 'object' | 'list';

/** A field that a directive interrupts. */
interface Field {
  held: boolean;
  nameFrom: number;
  nameEnd: number;
}

class Reader {
  private readonly scopes: { kind: Scope; opened: boolean; field: Field | null }[] = [];
  /** Bounds of the last name that may turn out to be a field, an argument or a key; -1 where there is none. */
  private nameFrom = -1;
  private nameEnd = -1;
  /** A value comes. */
  private valued = false;
  /** A variable is declared; what stands behind its colon is a type. */
  private declares = false;
  private type = false;
  /** A field's arguments are over, and its entry is still open for the selection that may follow. */
  private held = false;
  /** Behind `@`: the directive's name and its arguments say nothing of what the field is. */
  private directive = false;
  private index = 0;

  constructor(
    private readonly b: Uint8Array,
    private readonly sink: Sink,
  ) {}

  read(start: number, end: number): number {
    const { b } = this;
    let i = start;
    while (i < end) {
      const c = b[i]!;
      if (this.sink.spent || i - start > LONGEST || this.scopes.length > MOST_SCOPES) {
        this.sink.text(i, end);
        break;
      }
      if (c <= 0x20 || c === 0x2c) {
        i++;
        continue;
      }
      if (this.held && c !== 0x7b && c !== 0x40 && !this.directive) this.release();
      if (c === 0x23) i = this.comment(i, end);
      else if (c === QUOTE) i = this.string(i, end);
      else if (isNameStart(c)) i = this.name(i, end);
      else if ((c >= 0x30 && c <= 0x39) || c === 0x2d) i = this.number(i, end);
      else this.sign(b[i++]!);
    }
    if (this.held) this.release();
    while (this.scopes.length > 0) {
      this.shut();
      if (this.held) this.release();
    }
    return end;
  }

  private get scope(): Scope | undefined {
    return this.scopes.at(-1)?.kind;
  }

  private get inValue(): boolean {
    return this.valued || this.scope === 'list';
  }

  private comment(from: number, end: number): number {
    let i = from + 1;
    while (i < end && this.b[i] !== 0x0a && this.b[i] !== 0x0d) i++;
    if (i > from + 1) this.sink.text(from + 1, i);
    return i;
  }

  private string(from: number, end: number): number {
    const { b } = this;
    const block = b[from + 1] === QUOTE && b[from + 2] === QUOTE;
    const start = from + (block ? 3 : 1);
    let i = start;
    for (; i < end; i++) {
      if (b[i] === 0x5c) i++;
      else if (b[i] === QUOTE && (!block || (b[i + 1] === QUOTE && b[i + 2] === QUOTE))) break;
    }
    const stop = Math.min(i, end);
    if (start < end) this.value(start, stop);
    return stop + (block ? 3 : 1);
  }

  private number(from: number, end: number): number {
    const { b } = this;
    let i = from + 1;
    while (i < end && (isName(b[i]!) || b[i] === 0x2e || b[i] === 0x2b || b[i] === 0x2d)) i++;
    this.value(from, i);
    return i;
  }

  private name(from: number, end: number): number {
    const { b } = this;
    let i = from + 1;
    let digits = 0;
    for (; i < end && isName(b[i]!); i++) if (b[i]! <= 0x39) digits++;
    // Literals tell nothing of a person, and names only where they are numbers in disguise.
    if (digits >= 5) this.sink.text(from, i);
    if (this.valued) this.valued = false;
    else if (this.directive) this.directive = behind(b, i, end) === 0x28;
    else if (!this.type && this.scope !== 'list') {
      this.nameFrom = from;
      this.nameEnd = i;
    }
    return i;
  }

  private value(from: number, to: number): void {
    const opened = this.begin();
    if (to > from) this.sink.text(from, to);
    if (opened) this.sink.close();
    this.valued = false;
  }

  /** Opens the entry of a value: its name, or its place in a list. */
  private begin(): boolean {
    if (this.scope === 'list') this.sink.open(ELEMENT, 0, this.index++);
    else if (this.nameFrom >= 0) this.sink.open(this.nameFrom, this.nameEnd, 0);
    else return false;
    this.nameFrom = -1;
    return true;
  }

  private sign(c: number): void {
    switch (c) {
      case 0x3a:
        // Behind a field's alias comes its name, behind an argument's or a key's name its value.
        if (this.declares) this.type = true;
        else if (this.scope === 'arguments' || this.scope === 'object') this.valued = true;
        else this.nameFrom = -1;
        return;
      case 0x3d:
        this.valued = true;
        this.declares = this.type = false;
        return;
      case 0x40:
        this.directive = true;
        return;
      case 0x24:
        this.declares = !this.inValue;
        this.type = false;
        return;
      case 0x28:
        this.push('arguments');
        return;
      case 0x7b:
        this.push(this.inValue ? 'object' : 'selection');
        return;
      case 0x5b:
        if (!this.inValue) return;
        this.push('list');
        this.index = 0;
        return;
      case 0x5d:
        if (this.scope === 'list') this.shut();
        return;
      case 0x29:
      case 0x7d:
        this.shut();
        return;
      default:
    }
  }

  private push(kind: Scope): void {
    const { held, directive, nameFrom, nameEnd } = this;
    const field = directive && kind === 'arguments' ? { held, nameFrom, nameEnd } : null;
    const opened = field === null && (held || (this.scopes.length < MAX_NESTING && this.begin()));
    this.held = this.directive = this.valued = false;
    this.nameFrom = -1;
    this.scopes.push({ kind, opened, field });
  }

  private shut(): void {
    const last = this.scopes.pop();
    if (last?.opened) {
      if (last.kind === 'arguments') this.held = true;
      else this.sink.close();
    }
    this.valued = this.declares = this.type = false;
    this.nameFrom = last?.field?.nameFrom ?? -1;
    this.nameEnd = last?.field?.nameEnd ?? -1;
    this.held ||= last?.field?.held ?? false;
  }

  private release(): void {
    this.held = false;
    this.sink.close();
  }
}

/** The first sign at or behind `from` that is no blank; 0 where there is none. */
function behind(b: Uint8Array, from: number, end: number): number {
  let i = from;
  while (i < end && b[i]! <= 0x20) i++;
  return i < end ? b[i]! : 0;
}

/** Walks the document in `b[start, end)`; returns `end`. */
export function walkGraphql(b: Uint8Array, start: number, end: number, sink: Sink): number {
  return new Reader(b, sink).read(start, end);
}
