import { cuesFrom, tableOf } from './cue-groups.ts';
import { CueIndex } from './cue-index.ts';
import { BUILT_CUES, type CueTable } from './cue-table.ts';

/** A turn of phrase and what is said in its place. */
export type Rule = readonly [pattern: RegExp, plain: string | ((...match: string[]) => string)];

/** Rewrites a text by rules in turn. */
export interface Rewriter {
  (text: string): string;
  readonly rules: readonly Rule[];
}

/** Rules, and where the groups of their cues stand one behind another: from this number on. */
interface Known {
  readonly rules: readonly Rule[];
  cues: Cues | null;
  first: number;
}

/** Cues of all rules that were there when the first of them was tried. */
interface Cues {
  index: CueIndex;
  /** The last text that was looked through, as it was given: most rewriters are given what the one before was given. */
  last: string | null;
}

/** Rules whose cues are not looked for yet: they are when the first text is read, all together. */
let waiting: Known[] = [];

const patternsOf = (all: readonly Known[]): RegExp[] =>
  all.flatMap(({ rules }) => rules.map(([pattern]) => pattern));

function addCues(): void {
  const index = new CueIndex(cuesFrom(BUILT_CUES, patternsOf(waiting)));
  const cues: Cues = { index, last: null };
  let first = 0;
  for (const known of waiting) {
    Object.assign(known, { cues, first });
    first += known.rules.length;
  }
  waiting = [];
}

/** The cues of all rules that no text was tried on yet, for the build of the extension. */
export function cueTable(): CueTable {
  return tableOf(patternsOf(waiting));
}

/** Finds the rules whose cues a text holds. */
function lookThrough(text: string, cues: Cues): CueIndex {
  if (text === cues.last) return cues.index;
  cues.last = text;
  return cues.index.of(text.toLowerCase());
}

/**
 * Makes a rewriter. To look for what a rule's pattern cannot do without is much cheaper than to run it, and a pattern
 * that no text can match is never compiled.
 */
export function rewriter(rules: readonly Rule[]): Rewriter {
  const known: Known = { rules, cues: null, first: -1 };
  if (rules.length > 0) waiting.push(known);
  const rewrite = (text: string): string => {
    if (rules.length === 0) return text;
    if (known.cues === null) addCues();
    const { cues, first } = known;
    const end = first + rules.length;
    let said = text;
    let index = lookThrough(said, cues!);
    for (let at = index.nextFrom(first); at >= 0 && at < end; at = index.nextFrom(at + 1)) {
      const [pattern, plain] = rules[at - first]!;
      said = typeof plain === 'string' ? said.replace(pattern, plain) : said.replace(pattern, plain);
      index = lookThrough(said, cues!);
    }
    return said;
  };
  return Object.assign(rewrite, { rules });
}
