import type { Token } from '../grammar/token.ts';
import { singular } from './singular.ts';

/** What a phrase means; of two that end together the later added holds. */
interface End<T> {
  value: T;
  order: number;
}

/** A phrase found in a sentence: token indices, `last` inclusive. */
export interface PhraseMatch<T> {
  first: number;
  last: number;
  value: T;
}

/** The next word of a pattern, behind spaces and hyphens; none where a bracket opens or the pattern ends. */
const WORD = /[\s-]*([^\s(-]+)?/y;

/** The choices of a pattern's bracket that opens at `open`, and where it closes. */
function choicesAt(pattern: string, open: number): { choices: string[]; close: number } {
  const first = pattern.indexOf(')', open);
  const inner = pattern.slice(open + 1, first);
  if (first > 0 && !inner.includes('(')) return { choices: inner.split('|'), close: first };
  const choices: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let i = open; i < pattern.length; i++) {
    const c = pattern[i];
    if (c === '(') depth++;
    else if (c === ')') depth--;
    if ((c === '|' && depth === 1) || depth === 0) {
      choices.push(pattern.slice(from, i));
      from = i + 1;
    }
    if (depth === 0) return { choices, close: i };
  }
  return { choices, close: pattern.length - 1 };
}

/** A pattern's word as a sentence's tokens have it: in the singular, "driver's" and "users'" as owners. */
function stemOf(word: string): string {
  const bare = word.includes("'") ? word.replace(/'s?$/, '') : word;
  return bare === word ? singular(word) : owner(singular(bare));
}

/** A word that owns what follows. */
function owner(stem: string): string {
  return `${stem}'`;
}

/** A place in a pattern: its text from `at` on, then what follows the bracket that the text stands in. */
class Place<T> {
  private known: Place<T>[] | null = null;
  private own: Node<T> | null = null;
  /** What the phrase means where it may end here. */
  end: End<T> | null = null;

  constructor(
    /** The word that leads here. */
    readonly stem: string,
    private readonly text: string,
    private readonly at: number,
    private readonly behind: Place<T> | End<T>,
  ) {}

  /** The places that the next word may lead to. */
  get next(): readonly Place<T>[] {
    if (!this.known) {
      this.known = [];
      this.read(this.text, this.at, this.behind, this.known);
    }
    return this.known;
  }

  /** The node of this place alone. */
  get node(): Node<T> {
    this.own ??= new Node([this]);
    return this.own;
  }

  private read(text: string, at: number, behind: Place<T> | End<T>, into: Place<T>[]): void {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[1];
    const after = WORD.lastIndex;
    if (word) into.push(new Place(stemOf(word), text, after, behind));
    else if (after < text.length) {
      const { choices, close } = choicesAt(text, after);
      const beyond = new Place('', text, close + 1, behind);
      for (const choice of choices) this.read(choice, 0, beyond, into);
    } else if (behind instanceof Place) {
      for (const place of behind.next) into.push(place);
      this.end ??= behind.end;
    } else this.end = behind;
  }
}

/** How far words lead into a book: the places in its patterns that they lead to, read when a text first comes here. */
class Node<T> {
  private next: Map<string, Place<T>[] | Node<T>> | null = null;
  private last: End<T> | null = null;

  constructor(private readonly places: readonly Place<T>[]) {}

  /** Where a word leads from here. */
  step(word: string): Node<T> | undefined {
    const next = this.words();
    const to = next.get(word);
    if (to === undefined || to instanceof Node) return to;
    const node = to.length === 1 ? to[0]!.node : new Node(to);
    next.set(word, node);
    return node;
  }

  /** What the words so far mean; null where no phrase ends. */
  get end(): End<T> | null {
    this.words();
    return this.last;
  }

  private words(): Map<string, Place<T>[] | Node<T>> {
    if (this.next) return this.next;
    const next = new Map<string, Place<T>[]>();
    for (const place of this.places) {
      for (const to of place.next) {
        const there = next.get(to.stem);
        if (!there) next.set(to.stem, [to]);
        else if (!there.includes(to)) there.push(to);
      }
      if (place.end && place.end.order > (this.last?.order ?? 0)) this.last = place.end;
    }
    this.next = next;
    return next;
  }
}

/** Where words lead: most lead from one node to one other. */
type Nodes<T> = Node<T> | readonly Node<T>[];

/** Where a word of a sentence leads from several nodes; an owner is also the word that it is without its apostrophe. */
function steps<T>(from: Nodes<T>, stem: string, possessive: boolean): Nodes<T> {
  if (!possessive && from instanceof Node) return from.step(stem) ?? NOWHERE;
  const out: Node<T>[] = [];
  for (const node of from instanceof Node ? [from] : from) {
    const exact = node.step(stem);
    if (exact) out.push(exact);
    const owned = possessive ? node.step(owner(stem)) : undefined;
    if (owned) out.push(owned);
  }
  return out.length > 1 ? out : (out[0] ?? NOWHERE);
}

const NOWHERE: readonly never[] = [];

/**
 * Finds phrases in token lists, longest first. In a pattern `(a|b)` is one of, `(a|)` may be missing. Words match in
 * either number, hyphens count as spaces. Thousands of patterns cost little to add: each is read only as far as texts
 * lead into it, once.
 */
export class PhraseBook<T> {
  private readonly patterns: Place<T>[] = [];
  private readonly root = new Node(this.patterns);

  /** Adds a pattern, in lower case; all are added before the first look-up. */
  add(pattern: string, value: T): void {
    // "you've" is two words.
    const text = pattern.includes("'") ? pattern.replace(/'(?=(?:ve|re|ll)\b)/g, " '") : pattern;
    this.patterns.push(new Place('', text, 0, { value, order: this.patterns.length + 1 }));
  }

  /** The longest phrase that starts at a token, or null. */
  at(tokens: readonly Token[], first: number): PhraseMatch<T> | null {
    let nodes: Nodes<T> = this.root;
    let found: PhraseMatch<T> | null = null;
    for (let i = first; i < tokens.length && nodes !== NOWHERE; i++) {
      const { low, stems, possessive } = tokens[i]!;
      // A quotation mark inside a phrase changes nothing: "last seen" status.
      if (i > first && low === '"') continue;
      if (stems.length === 0) break;
      for (const stem of stems) nodes = steps(nodes, stem, possessive);
      let order = -1;
      for (const node of nodes instanceof Node ? [nodes] : nodes) {
        const { end } = node;
        if (end && end.order > order) {
          found = { first, last: i, value: end.value };
          order = end.order;
        }
      }
    }
    return found;
  }

  /** All phrases left to right; where two overlap, the one that starts first, at its longest. */
  all(tokens: readonly Token[]): PhraseMatch<T>[] {
    const out: PhraseMatch<T>[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const match = this.at(tokens, i);
      if (!match) continue;
      out.push(match);
      i = match.last;
    }
    return out;
  }
}
