import { LetterPairs, sought } from './letter-pairs.ts';

/**
 * A turn of phrase and what is said in its place. `cues` are words or parts of words, lower case and parted by `|`: all
 * that the pattern matches holds one of them.
 */
export type Rule = readonly [cues: string, pattern: RegExp, plain: string | ((...match: string[]) => string)];

/** Of the text that is being rewritten: most rewriters of a row are given what the one before was given. */
const letters = new LetterPairs();

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
    cues: cues.split('|').map(sought),
    pattern,
    plain,
  }));
  const rewrite = (text: string): string => {
    let said = text;
    letters.of(text.toLowerCase());
    for (const { cues, pattern, plain } of known) {
      if (!cues.some((cue) => letters.holds(cue))) continue;
      const next = typeof plain === 'string' ? said.replace(pattern, plain) : said.replace(pattern, plain);
      if (next === said) continue;
      said = next;
      letters.of(said.toLowerCase());
    }
    return said;
  };
  return Object.assign(rewrite, { rules });
}
