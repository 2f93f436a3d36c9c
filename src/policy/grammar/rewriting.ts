import { CueIndex } from './cue-index.ts';
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

interface KnownRule {
  readonly pattern: RegExp;
  readonly plain: Rule[1];
  group: number;
}
/** Rules whose cues are not looked for yet: they are when the first text is read, all together. */
let waiting: KnownRule[] = [];

/** Finds the cues that a text holds. */
function lookThrough(text: string): void {
  for (const rule of waiting) rule.group = index.add(cuesOf(rule.pattern));
  waiting = [];
  index.of(text.toLowerCase());
}

/**
 * Makes a rewriter. To look for what a rule's pattern cannot do without is much cheaper than to run it, and a pattern
 * that no text can match is never compiled.
 */
export function rewriter(rules: readonly Rule[]): Rewriter {
  const known = rules.map(([pattern, plain]): KnownRule => ({ pattern, plain, group: -1 }));
  waiting.push(...known);
  const rewrite = (text: string): string => {
    let said = text;
    lookThrough(said);
    for (const { group, pattern, plain } of known) {
      if (!index.holds(group)) continue;
      const next = typeof plain === 'string' ? said.replace(pattern, plain) : said.replace(pattern, plain);
      if (next === said) continue;
      said = next;
      lookThrough(said);
    }
    return said;
  };
  return Object.assign(rewrite, { rules });
}
