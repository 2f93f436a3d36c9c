import { CuedPatterns } from './cue-lookup.ts';

/** A turn of phrase and what is said in its place. */
export type Rule = readonly [pattern: RegExp, plain: string | ((...match: string[]) => string)];

/** Rewrites a text by rules in turn. */
export interface Rewriter {
  (text: string): string;
  readonly rules: readonly Rule[];
}

/**
 * Makes a rewriter. To look for what a rule's pattern cannot do without is much cheaper than to run it, and a pattern
 * that no text can match is never compiled.
 */
export function rewriter(rules: readonly Rule[]): Rewriter {
  const known = new CuedPatterns(rules.map(([pattern]) => pattern));
  const rewrite = (text: string): string => {
    let said = text;
    for (let at = known.nextIn(said, 0); at >= 0; at = known.nextIn(said, at + 1)) {
      const [pattern, plain] = rules[at]!;
      said = typeof plain === 'string' ? said.replace(pattern, plain) : said.replace(pattern, plain);
    }
    return said;
  };
  return Object.assign(rewrite, { rules });
}
