/**
 * Pieces of text, lower case, of which one stands in all that a pattern matches: before and behind a piece may stand that
 * a word must begin or end there, and before it that it must open the text.
 */
export type Row = readonly string[];

/** Where a word begins or ends: what `\b` matches. */
export const EDGE = '\u0001';
/** Where the first letter, digit or low line of a text stands, of those that `\w` is. */
export const START = '\u0002';

/** Pieces of which one stands in what a part of a pattern matches. */
interface Part {
  row: Row;
  /** Whether it stands before the parts behind it, and behind those before it, with nothing of it in them. */
  isInTurn: boolean;
}

/**
 * What a part of a pattern matches: all texts that it may be, where those are few; else what it begins and what it ends
 * with, which has nothing in common, and what stands in between.
 */
interface Held {
  texts: readonly string[] | null;
  head: readonly string[];
  tail: readonly string[];
  parts: readonly Part[];
}

/** The cues of a pattern. */
export interface Cues {
  /** One piece of each stands in all that the pattern matches: first rows that do so in turn, then those that do anywhere. */
  rows: readonly Row[];
  /** How many stand in turn: behind one another, with no character in common. */
  inTurn: number;
  /** The place of the row that fewest texts hold a piece of. */
  rarest: number;
}

/** Texts that what stands in turn is spelled out to, at most. */
const MAX_TEXTS = 16;
/** Pieces of a row at most. */
const MAX_ROW = 96;
/** Characters of a piece at most: what begins so is rare enough. */
const MAX_PIECE = 16;
/** Words that most sentences of a policy have one of, however long they are. */
const COMMON = new Set(
  `a access account also and any are as be by can collect cookies data following for from have if in include including
  information is may not of on or other our personal provide services share such that the these third-party this through
  to us use using we when which will with you your`.split(/\s+/),
);
/** So many characters more would make a piece as rare as it is where a text opens with it. */
const MORE_AT_START = 6;
/** Rows of a pattern at most, the rarest. */
const MAX_ROWS = 8;
/** Characters of a set that are told apart, at most. */
const MAX_SET = 6;

const NO_PARTS: readonly Part[] = [];
const NO_TEXT: readonly string[] = [''];
const NOTHING = exactly(NO_TEXT);
const ANYTHING: Held = { texts: null, head: NO_TEXT, tail: NO_TEXT, parts: NO_PARTS };
/** Escapes of more than one character behind the stroke. */
const LONG_ESCAPE = /[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|x[\da-f]{2}|c[a-z]|\d+/iy;
/** What may stand before the first word, where a pattern says that something may. */
const NO_WORD_YET = '\\W*';
/** Whether something stands before, behind or between characters. */
const MARKED = new RegExp(`[${EDGE}${START}]`);
const MARKS = new RegExp(MARKED, 'g');
/** Before what opens a pattern, and behind what closes it: nothing but brackets. */
const NOTHING_BEFORE = /^(?:\((?:\?:)?)*\($/;
const NOTHING_BEHIND = /^\)*$/;
/** Characters that stand for themselves, as far as they go. */
const PLAIN = /[^\\()[\]|.^$?*+{]*/y;
/** What is between brackets where all of it is words to choose from, as most of a grammar's patterns is: read in one go. */
const PLAIN_CHOICE = /[^\\()[\].^$?*+{]*\)/y;

/** Reads the source of a pattern, as ECMAScript has it: what is not told apart here is anything. */
class PatternSource {
  private at = 0;
  private readonly source: string;
  /** Whether `^` is where a line begins. */
  private readonly isByLine: boolean;

  constructor({ source, multiline }: RegExp) {
    this.source = source;
    this.isByLine = multiline;
  }

  /** What stands between here and the end, or the bracket that closes. */
  read(): Held {
    const first = this.inTurn();
    if (this.source[this.at] !== '|') return first;
    const all = [first];
    while (this.source[this.at] === '|') {
      this.at++;
      all.push(this.inTurn());
    }
    return oneOf(all);
  }

  private inTurn(): Held {
    const { source } = this;
    const turn = new Turn();
    for (;;) {
      const from = this.at;
      PLAIN.lastIndex = from;
      PLAIN.test(source);
      this.at = PLAIN.lastIndex;
      const sign = source[this.at];
      const isRepeated = this.at > from && (sign === '?' || sign === '*' || sign === '+' || sign === '{');
      const end = isRepeated ? this.at - 1 : this.at;
      if (end > from) turn.takeText(source.slice(from, end).toLowerCase());
      if (isRepeated) turn.take(this.times(exactly([source[end]!.toLowerCase()])));
      else if (sign === undefined || sign === '|' || sign === ')') return turn.held();
      else turn.take(this.times(this.part()));
    }
  }

  /** What stands here, so often as is said behind it. */
  private times(held: Held): Held {
    const { source } = this;
    const sign = source[this.at];
    let least = 1;
    let isOnce = true;
    if (sign === '{') {
      const end = source.indexOf('}', this.at);
      least = Number.parseInt(source.slice(this.at + 1, end), 10);
      isOnce = source.slice(this.at + 1, end) === '1';
      this.at = end + 1;
    } else if (sign === '?' || sign === '*' || sign === '+') {
      least = sign === '+' ? 1 : 0;
      isOnce = sign === '?';
      this.at++;
    } else return held;
    if (source[this.at] === '?') this.at++;
    if (least > 0) return isOnce ? held : onceOrMore(held);
    return isOnce && held.texts && held.texts.length < MAX_TEXTS ? exactly(['', ...held.texts]) : ANYTHING;
  }

  private part(): Held {
    const sign = this.source[this.at++]!;
    if (sign === '(') return this.group();
    if (sign === '[') return this.set();
    if (sign === '^') return this.start();
    if (sign !== '\\') return sign === '.' ? ANYTHING : NOTHING;
    if (this.source[this.at] !== 'b') return this.escaped();
    this.at++;
    return exactly([EDGE]);
  }

  private start(): Held {
    if (this.isByLine) return NOTHING;
    if (this.source.startsWith(NO_WORD_YET, this.at)) this.at += NO_WORD_YET.length;
    return exactly([START]);
  }

  private group(): Held {
    const { source } = this;
    let kind = '';
    const from = this.at;
    if (source[this.at] === '?') {
      const isBehind = source[this.at + 1] === '<' && '=!'.includes(source[this.at + 2]!);
      const isNamed = source[this.at + 1] === '<' && !isBehind;
      const end = isNamed ? source.indexOf('>', this.at) + 1 : this.at + (isBehind ? 3 : 2);
      kind = isNamed ? '' : source[end - 1]!;
      this.at = end;
    }
    const held = this.choice() ?? this.read();
    this.at++;
    if (kind === '!') return NOTHING;
    if (kind !== '=' || this.isAtEnd(from)) return held;
    return { ...NOTHING, parts: partsOf(held).map(({ row }) => ({ row, isInTurn: false })) };
  }

  /** Whether nothing that a pattern matches stands before what opens here and looks behind, or behind what looks ahead. */
  private isAtEnd(from: number): boolean {
    const { source } = this;
    return source[from + 1] === '<'
      ? NOTHING_BEFORE.test(source.slice(0, from))
      : NOTHING_BEHIND.test(source.slice(this.at));
  }

  /** What is between brackets, if it is nothing but words to choose from. */
  private choice(): Held | null {
    PLAIN_CHOICE.lastIndex = this.at;
    if (!PLAIN_CHOICE.test(this.source)) return null;
    const from = this.at;
    this.at = PLAIN_CHOICE.lastIndex - 1;
    const texts = this.source.slice(from, this.at).toLowerCase().split('|');
    return texts.length <= MAX_ROW ? exactly(texts) : ANYTHING;
  }

  private set(): Held {
    const { source } = this;
    const characters: string[] = [];
    let isWide = source[this.at] === '^';
    while (source[this.at] !== ']') {
      const sign = source[this.at++]!;
      const { texts } = sign === '\\' ? this.escaped() : { texts: [sign.toLowerCase()] };
      if (texts) characters.push(...texts);
      // A class, or a range or one end of it.
      isWide ||=
        texts === null || texts[0] === '' || (source[this.at] === '-' && source[this.at + 1] !== ']');
    }
    this.at++;
    return isWide || characters.length > MAX_SET ? ANYTHING : exactly(characters);
  }

  private escaped(): Held {
    const { source } = this;
    const sign = source[this.at++]!;
    if (sign === 'b' || sign === 'B') return NOTHING;
    if (sign === 'u' && source[this.at] !== '{') {
      this.at += 4;
      const code = Number.parseInt(source.slice(this.at - 4, this.at), 16);
      const sign = String.fromCharCode(code).toLowerCase();
      return sign === EDGE || sign === START ? ANYTHING : exactly([sign]);
    }
    if (!/\w/.test(sign)) return exactly([sign]);
    // A class, a character by its number, or what a group matched.
    LONG_ESCAPE.lastIndex = this.at - 1;
    this.at += (LONG_ESCAPE.exec(source)?.[0].length ?? 1) - 1;
    return ANYTHING;
  }
}

/** Parts that stand behind one another. */
class Turn {
  /** What the first stretch of those is, once there is another. */
  private head: readonly string[] | null = null;
  /** What those since the last that may be anything are, all together. */
  private texts: readonly string[] = NO_TEXT;
  private readonly parts: Part[] = [];

  takeText(text: string): void {
    this.texts =
      this.texts.length === 1 ? [this.texts[0]! + text] : this.texts.map((before) => before + text);
  }

  take({ texts, head, tail, parts }: Held): void {
    this.join(texts ?? head);
    if (texts === null) this.part(NO_TEXT);
    if (parts.length > 0) this.parts.push(...parts);
    if (texts === null) this.texts = tail;
  }

  held(): Held {
    if (this.head === null) return { texts: this.texts, head: NO_TEXT, tail: NO_TEXT, parts: this.parts };
    return { texts: null, head: this.head, tail: this.texts, parts: this.parts };
  }

  private join(texts: readonly string[]): void {
    const before = this.texts;
    if (texts.length === 1) this.takeText(texts[0]!);
    else if (before.length === 1 && before[0] === '') this.texts = texts;
    else if (before.length > 1 && before.length * texts.length > MAX_TEXTS) this.part(texts);
    else this.texts = before.flatMap((one) => texts.map((text) => one + text));
  }

  private part(next: readonly string[]): void {
    if (this.head === null) this.head = this.texts;
    else addPart(this.parts, this.texts);
    this.texts = next;
  }
}

function exactly(texts: readonly string[]): Held {
  return { texts, head: NO_TEXT, tail: NO_TEXT, parts: NO_PARTS };
}

/** What one of what is held begins with, and what stands in it: whatever follows. */
function onceOrMore({ texts, head, tail, parts }: Held): Held {
  const all = [...parts];
  if (texts === null) addPart(all, tail);
  return { texts: null, head: texts ?? head, tail: NO_TEXT, parts: all };
}

function addPart(parts: Part[], texts: readonly string[]): void {
  if (texts.length > MAX_ROW) return;
  const row = texts.map(tidied);
  if (row.every((piece) => lettersOf(piece) > 1)) parts.push({ row, isInTurn: true });
}

/** A piece with what must be before and behind it, and nothing in between: there its own characters tell that. */
function tidied(text: string): string {
  if (!MARKED.test(text)) return text;
  let from = 0;
  let opens = false;
  while (text[from] === EDGE || text[from] === START) opens = text[from++] === START || opens;
  const own = text.slice(from).replace(MARKS, '');
  const behind = text.length > from && text.endsWith(EDGE) ? EDGE : '';
  return `${opens && /^\w/.test(own) ? START : text.slice(0, from).includes(EDGE) ? EDGE : ''}${own}${behind}`;
}

/** Characters of a tidied piece itself. */
function lettersOf(piece: string): number {
  const before = piece[0] === EDGE || piece[0] === START ? 1 : 0;
  return piece.length - before - (piece.length > before && piece.at(-1) === EDGE ? 1 : 0);
}

function partsOf({ texts, head, tail, parts }: Held): Part[] {
  const all: Part[] = [];
  addPart(all, texts ?? head);
  all.push(...parts);
  if (texts === null) addPart(all, tail);
  return all;
}

function oneOf(all: readonly Held[]): Held {
  if (all.every(({ texts }) => texts !== null)) {
    const texts = all.flatMap((one) => one.texts!);
    if (texts.length <= MAX_ROW) return exactly(texts);
  }
  const heads = all.flatMap(({ texts, head }) => texts ?? head);
  const tails = all.flatMap(({ tail }) => tail);
  const head = heads.length <= MAX_ROW ? heads : NO_TEXT;
  const tail = tails.length <= MAX_ROW ? tails : NO_TEXT;
  const parts: Part[] = [];
  // What stands between head and tail of each, else the rarest of each wherever it stands.
  const between = rowOfEach(all.map((one) => one.parts.filter(({ isInTurn }) => isInTurn)));
  if (between) parts.push({ row: between, isInTurn: true });
  const held: Held = { texts: null, head, tail, parts };
  const anywhere = rowOfEach(all.map(partsOf));
  if (anywhere && partsOf(held).every(({ row }) => frequency(anywhere) < frequency(row)))
    parts.push({ row: anywhere, isInTurn: false });
  return held;
}

/** The rarest row of each of some, as one of them; null where one has none, or they are too many. */
function rowOfEach(all: readonly (readonly Part[])[]): Row | null {
  const row: string[] = [];
  for (const parts of all) {
    const rarest = rarestOf(parts.map((part) => part.row));
    if (rarest < 0 || row.length + parts[rarest]!.row.length > MAX_ROW) return null;
    row.push(...parts[rarest]!.row);
  }
  return row;
}

/** How often one of the pieces may stand in a text, as a number to order rows by. */
function frequency(row: Row): number {
  let sum = 0;
  for (const piece of row) {
    const length = piece.length + (piece[0] === START ? MORE_AT_START : 0);
    sum += length < MAX_PIECE && isCommon(piece) ? 0.55 : 0.55 ** Math.min(length, MAX_PIECE);
  }
  return sum;
}

function isCommon(piece: string): boolean {
  const word = (MARKED.test(piece) ? piece.replace(MARKS, '') : piece).trim();
  return word.length < 3 || COMMON.has(word);
}

/** The place of the rarest row, the first of equals; -1 of none. */
function rarestOf(rows: readonly Row[]): number {
  let rarest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [n, row] of rows.entries()) {
    const often = frequency(row);
    if (often >= least) continue;
    rarest = n;
    least = often;
  }
  return rarest;
}

/** A row without the pieces that hold another of it. */
function pruned(row: Row): Row {
  const out: string[] = [];
  for (const piece of row.map((one) => one.slice(0, MAX_PIECE)).sort((a, b) => a.length - b.length))
    if (!out.some((shorter) => piece.includes(shorter))) out.push(piece);
  return out;
}

/**
 * The cues of a pattern: what stands in every text that it matches, whatever its flags, in lower case. Pieces are 2 to 16
 * characters long, besides what must stand around them. The source is read as ECMAScript's (ECMA-262, 22.2.1), but for
 * the sets of the `v` flag. Pure; of the order of the source's length.
 */
export function cuesOf(pattern: RegExp): Cues {
  const parts = partsOf(new PatternSource(pattern).read()).map((part) => ({
    ...part,
    often: frequency(part.row),
  }));
  const rare = new Set([...parts].sort((a, b) => a.often - b.often).slice(0, MAX_ROWS));
  const kept = parts.filter((part) => rare.has(part));
  const inTurn = kept.filter(({ isInTurn }) => isInTurn);
  const rows = [...inTurn, ...kept.filter(({ isInTurn }) => !isInTurn)].map(({ row }) => row);
  return { rows: rows.map(pruned), inTurn: inTurn.length, rarest: Math.max(rarestOf(rows), 0) };
}
