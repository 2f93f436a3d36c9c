import { CuedPatterns } from './cue-lookup.ts';

/** Patterns that are run on a text only where it holds their cues. */
export interface Cued {
  /** Whether a text matches one of them. */
  test(text: string): boolean;
  /** What the first of them that a text matches finds in it. */
  exec(text: string): RegExpExecArray | null;
}

/**
 * Takes patterns that are asked of whole sentences, titles and the like: it answers as they do one after the other, but
 * only runs, and so compiles, those whose cues stand in the text. All cues are looked for at once when a text is new; for
 * a pattern that is asked of many little pieces that nothing else is asked of, that costs more than it spares. None of
 * the patterns may keep a place to go on from (the flags `g` and `y`).
 */
export function cued(...patterns: readonly RegExp[]): Cued {
  for (const { global, sticky, source } of patterns)
    if (global || sticky) throw new Error(`a cued pattern that keeps its place: ${source}`);
  const known = new CuedPatterns(patterns);
  return {
    test(text) {
      for (let at = known.nextIn(text, 0); at >= 0; at = known.nextIn(text, at + 1))
        if (patterns[at]!.test(text)) return true;
      return false;
    },
    exec(text) {
      for (let at = known.nextIn(text, 0); at >= 0; at = known.nextIn(text, at + 1)) {
        const match = patterns[at]!.exec(text);
        if (match !== null) return match;
      }
      return null;
    },
  };
}
