const ENDINGS: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', m: 'am' };
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  cannot: ['can', 'not'],
  "can't": ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
};

/** The words that a shortened one stands for: "don't" is "do not". */
function inFull(word: string): readonly string[] | string {
  const known = IRREGULAR[word];
  if (known) return known;
  const [stem = '', ending = ''] = word.split("'");
  if (ending === 't' && stem.endsWith('n')) return [stem.slice(0, -1), 'not'];
  const full = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  return full === undefined ? word : [stem, full];
}

/** Words of a text, lower case, without marks, in full: what a change of punctuation or line breaks leaves alone. */
export function wordsOf(text: string): string[] {
  const words: string[] | null = text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/ & /g, ' and ')
    .replace(/\be[-\u2010\u2011]mail/g, 'email')
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu);
  if (!words?.some((word) => word.includes("'") || word === 'cannot')) return words ?? [];
  return words.flatMap((word) => (word.includes("'") || word === 'cannot' ? inFull(word) : word));
}

/** Words in a row that must recur for text to count as the same. */
const GRAM = 4;

/** The word runs of a text, for asking what of another text stands in it, wherever it moved. */
export class TextIndex {
  private readonly grams = new Set<string>();
  readonly size: number;

  constructor(text: string) {
    const words = wordsOf(text);
    this.size = words.length;
    for (let i = 0; i + GRAM <= words.length; i++) this.grams.add(words.slice(i, i + GRAM).join(' '));
    // Short sentences recur as a whole.
    for (const line of text.split(/\n|(?<=[.;:!?])\s/)) {
      const short = wordsOf(line);
      if (short.length < GRAM) this.grams.add(short.join(' '));
    }
  }

  /** For each word of a text whether it stands in a run that this text has too. */
  known(words: readonly string[]): boolean[] {
    const mask = new Array<boolean>(words.length).fill(false);
    if (words.length < GRAM) {
      if (this.grams.has(words.join(' '))) mask.fill(true);
      return mask;
    }
    for (let i = 0; i + GRAM <= words.length; i++) {
      if (!this.grams.has(words.slice(i, i + GRAM).join(' '))) continue;
      for (let k = i; k < i + GRAM; k++) mask[k] = true;
    }
    return mask;
  }
}

/** How much of a text is missing in another. */
export interface Loss {
  /** Share of its words, 0–1. */
  share: number;
  /** Words of the longest passages in a row that are missing, longest first, at most five. */
  runs: number[];
}

/** Gaps of known words up to this many do not end a missing passage. */
const BRIDGE = 3;

/** What of `text` does not stand in `index`. */
export function lossOf(text: string, index: TextIndex): Loss {
  const mask = index.known(wordsOf(text));
  const runs: number[] = [];
  let run = 0;
  let bridge = 0;
  let missing = 0;
  for (const known of mask) {
    if (!known) {
      missing++;
      run += 1 + bridge;
      bridge = 0;
    } else if (run > 0 && ++bridge > BRIDGE) {
      runs.push(run);
      run = 0;
      bridge = 0;
    }
  }
  if (run > 0) runs.push(run);
  return {
    share: mask.length === 0 ? 0 : missing / mask.length,
    runs: runs.sort((a, b) => b - a).slice(0, 5),
  };
}
