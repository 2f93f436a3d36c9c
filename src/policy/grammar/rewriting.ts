import { CueIndex } from './cue-index.ts';

/**
 * A turn of phrase and what is said in its place. `cues` are words or parts of words, lower case and parted by `|`: all
 * that the pattern matches holds one of them. Of several such rows, parted by `&`, it holds one of each.
 */
export type Rule = readonly [cues: string, pattern: RegExp, plain: string | ((...match: string[]) => string)];

/** Cues of all rules: most rewriters of a row are given what the one before was given, which is looked through once. */
const index = new CueIndex();

const holds = (group: number) => index.holds(group);

/** Rewrites a text by rules in turn. */
export interface Rewriter {
  (text: string): string;
  readonly rules: readonly Rule[];
}

/**
 * Makes a rewriter. To look for a rule's cues is much cheaper than to run its pattern, and a pattern that no text has
 * cues for is never compiled.
 */
export function rewriter(rules: readonly Rule[]): Rewriter {
  const known = rules.map(([cues, pattern, plain]) => {
    const [first = 0, ...also] = cues.split('&').map((row) => index.add(row.split('|')));
    return { first, also, pattern, plain };
  });
  const rewrite = (text: string): string => {
    let said = text;
    index.of(text.toLowerCase());
    for (const { first, also, pattern, plain } of known) {
      if (!index.holds(first) || (also.length > 0 && !also.every(holds))) continue;
      const next = typeof plain === 'string' ? said.replace(pattern, plain) : said.replace(pattern, plain);
      if (next === said) continue;
      said = next;
      index.of(said.toLowerCase());
    }
    return said;
  };
  return Object.assign(rewrite, { rules });
}
