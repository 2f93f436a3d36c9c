/** Numbers that a pair of letters may have. */
const PAIRS = 4096;

/** A number for two letters that stand beside each other: alike for the same two, seldom for others. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 61 + text.charCodeAt(at + 1)) % PAIRS;
}

/** A piece of text that is looked for, with the pairs of letters that it holds. */
export interface Sought {
  readonly text: string;
  readonly pairs: readonly number[];
}

/** What is looked for in many texts. */
export function sought(text: string): Sought {
  return {
    text,
    pairs: [...new Set(Array.from({ length: text.length - 1 }, (_, at) => pairAt(text, at)))],
  };
}

/**
 * The pairs of letters of one text. Most pieces that are looked for hold a pair that the text does not, which is told
 * much sooner than by a search.
 */
export class LetterPairs {
  /** By a pair's number: the text that it was last seen in. */
  private readonly seenIn = new Uint32Array(PAIRS);
  private current = 0;
  private text = '';

  /** Takes the next text in place of the last, which may be the same. */
  of(text: string): this {
    if (text === this.text) return this;
    this.text = text;
    this.current++;
    for (let at = 0; at + 1 < text.length; at++) this.seenIn[pairAt(text, at)] = this.current;
    return this;
  }

  /** Whether the text holds the piece. */
  holds({ text, pairs }: Sought): boolean {
    for (const pair of pairs) if (this.seenIn[pair] !== this.current) return false;
    return this.text.includes(text);
  }
}
