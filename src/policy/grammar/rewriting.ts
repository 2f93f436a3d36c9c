import { CueIndex } from './cue-index.ts';

/**
 * A turn of phrase and what is said in its place. `cues` are words or parts of words, lower case and parted by `|`: all
 * that the pattern matches holds one of them.
 */
export type Rule = readonly [cues: string, pattern: RegExp, plain: string | ((...match: string[]) => string)];

/** Cues of all rules: most rewriters of a row are given what the one before was given, which is looked through once. */
const index = new CueIndex();

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
  const known = rules.map(([cues, pattern, plain]) => ({
    group: index.add(cues.split('|')),
    pattern,
    plain,
  }));
  const rewrite = (text: string): string => {
    let said = text;
    index.of(text.toLowerCase());
    for (const { group, pattern, plain } of known) {
      if (!index.holds(group)) continue;
      const next = typeof plain === 'string' ? said.replace(pattern, plain) : said.replace(pattern, plain);
      if (next === said) continue;
      said = next;
      index.of(said.toLowerCase());
    }
    return said;
  };
  return Object.assign(rewrite, { rules });
}
