import type { Token } from '../grammar/token.ts';

/** A state of a phrase: words that may follow, and what it means where it may end. */
interface Node<T> {
  next: Map<string, Node<T>[]>;
  /** Set where a phrase may end here; of two that end together the later added holds. */
  value?: T;
  order: number;
}

/** A phrase found in a sentence: token indices, `last` inclusive. */
export interface PhraseMatch<T> {
  first: number;
  last: number;
  value: T;
}

/** Words whose `s` is their own. */
const KEPT = new Set(['others', 'address', 'contents', 'likes', 'goods', 'news', 'settings']);
const SINGULAR: Record<string, string> = { cookies: 'cookie', movies: 'movie', selfies: 'selfie' };

/** The word in the singular, so that one entry serves both numbers. */
export function singular(word: string): string {
  const own = SINGULAR[word];
  if (own) return own;
  if (word.length < 4 || KEPT.has(word) || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(sses|xes|ches|shes|zes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The choices of a pattern's bracket that opens at `open`, and where it closes. */
function choicesAt(pattern: string, open: number): { choices: string[]; close: number } {
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
  return { choices, close: pattern.length };
}

/** A word that owns what follows: "driver's", "users'". */
function owner(word: string): string {
  return `${singular(word)}'`;
}

/** A pattern's word as a sentence's tokens have it: "you've" in two, "driver's" as an owner. */
function spoken(word: string): string[] {
  const clitic = /^(.+)('(?:ve|re|ll))$/.exec(word);
  if (clitic) return [singular(clitic[1]!), clitic[2]!];
  const bare = word.replace(/'s?$/, '');
  return [bare === word ? singular(word) : owner(bare)];
}

/** The parts of a pattern: words, and brackets with their choices. */
function parts(pattern: string): (string | string[])[] {
  const out: (string | string[])[] = [];
  let i = 0;
  while (i < pattern.length) {
    if (pattern[i] === '(') {
      const { choices, close } = choicesAt(pattern, i);
      out.push(choices);
      i = close + 1;
    } else if (pattern[i] === ' ' || pattern[i] === '\n' || pattern[i] === '-') i++;
    else {
      let j = i;
      while (j < pattern.length && !/[\s(-]/.test(pattern[j]!)) j++;
      out.push(...spoken(pattern.slice(i, j)));
      i = j;
    }
  }
  return out;
}

/**
 * Finds phrases in token lists, longest first. In a pattern `(a|b)` is one of, `(a|)` may be missing. Words match in
 * either number, hyphens count as spaces. Patterns become small graphs, not lists of spellings: a book of thousands
 * of phrases is built in some milliseconds.
 */
export class PhraseBook<T> {
  private readonly root: Node<T> = { next: new Map(), order: 0 };
  private added = 0;

  /** Adds a pattern. */
  add(pattern: string, value: T): void {
    this.added++;
    const end: Node<T> = { next: new Map(), value, order: this.added };
    const start = this.build(pattern.toLowerCase(), end);
    start.value = undefined;
    this.union(this.root, start);
  }

  /** The state from which a pattern leads to `end`. */
  private build(pattern: string, end: Node<T>): Node<T> {
    let node = end;
    for (const part of parts(pattern).reverse()) {
      const before: Node<T> = { next: new Map(), order: 0 };
      if (typeof part === 'string') before.next.set(part, [node]);
      else for (const choice of part) this.union(before, choice.trim() ? this.build(choice, node) : node);
      node = before;
    }
    return node;
  }

  private union(into: Node<T>, from: Node<T>): void {
    for (const [word, nodes] of from.next) {
      const there = into.next.get(word);
      if (there) for (const node of nodes) there.push(node);
      else into.next.set(word, [...nodes]);
    }
    if (from.value !== undefined) {
      into.value = from.value;
      into.order = from.order;
    }
  }

  /** The longest phrase that starts at a token, or null. */
  at(tokens: readonly Token[], first: number): PhraseMatch<T> | null {
    let states: Node<T>[] = [this.root];
    let found: PhraseMatch<T> | null = null;
    for (let i = first; i < tokens.length && states.length > 0; i++) {
      // A quotation mark inside a phrase changes nothing: "last seen" status.
      if (i > first && tokens[i]!.low === '"') continue;
      if (tokens[i]!.parts.length === 0) break;
      for (const part of tokens[i]!.parts) {
        const after: Node<T>[] = [];
        const one = singular(part);
        for (const state of states) {
          const exact = state.next.get(one);
          if (exact) after.push(...exact);
          const owns = tokens[i]!.possessive ? state.next.get(owner(part)) : undefined;
          if (owns) after.push(...owns);
        }
        states = after;
      }
      let order = -1;
      for (const state of states) {
        if (state.value !== undefined && state.order > order) {
          found = { first, last: i, value: state.value };
          order = state.order;
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
