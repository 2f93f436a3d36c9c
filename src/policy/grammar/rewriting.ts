import { CueIndex, type NumberedRows } from './cue-index.ts';
import { cuesOf } from './cues.ts';

/** A turn of phrase and what is said in its place. */
export type Rule = readonly [pattern: RegExp, plain: string | ((...match: string[]) => string)];

/** Cues of all rules: most rewriters of a row are given what the one before was given, which is looked through once. */
const index = new CueIndex();

/** Rewrites a text by rules in turn. */
export interface Rewriter {
  (text: string): string;
  readonly rules: readonly Rule[];
}

/** Rules whose groups of cues stand one behind another, from this number on. */
interface Known {
  readonly rules: readonly Rule[];
  first: number;
}
/** Rules whose cues are not looked for yet: they are when the first text is read, all together. */
let waiting: Known[] = [];
/** Cues of the patterns that wait: a row of rewriters made into one has those of each of them again. */
const cues = new Map<RegExp, NumberedRows>();

function addCues(): void {
  for (const known of waiting) {
    for (const [n, [pattern]] of known.rules.entries()) {
      const rows = cues.get(pattern) ?? index.numbered(cuesOf(pattern));
      cues.set(pattern, rows);
      const group = index.add(rows);
      if (n === 0) known.first = group;
    }
  }
  cues.clear();
  waiting = [];
}

/** The last text that was looked through, as it was given. */
let last: string | null = null;

/** Finds the rules whose cues a text holds. */
function lookThrough(text: string): void {
  if (waiting.length > 0) {
    addCues();
    last = null;
  }
  if (text === last) return;
  last = text;
  index.of(text.toLowerCase());
}

/**
 * Makes a rewriter. To look for what a rule's pattern cannot do without is much cheaper than to run it, and a pattern
 * that no text can match is never compiled.
 */
export function rewriter(rules: readonly Rule[]): Rewriter {
  const known: Known = { rules, first: -1 };
  if (rules.length > 0) waiting.push(known);
  const rewrite = (text: string): string => {
    let said = text;
    lookThrough(said);
    const { first } = known;
    const end = first + rules.length;
    for (let at = index.nextFrom(first); at >= 0 && at < end; at = index.nextFrom(at + 1)) {
      const [pattern, plain] = rules[at - first]!;
      const next = typeof plain === 'string' ? said.replace(pattern, plain) : said.replace(pattern, plain);
      if (next === said) continue;
      said = next;
      lookThrough(said);
    }
    return said;
  };
  return Object.assign(rewrite, { rules });
}
