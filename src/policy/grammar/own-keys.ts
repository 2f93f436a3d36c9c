import type { ParsedSentence } from './clauses.ts';

/** What opens one that nobody else is like: "only we", "known only to us", "nobody but our staff". */
const ALONE =
  /^ (?:only|solely|exclusively)(?: to| by| for)?$|^ (?:nobody|no one|no-one|none|anyone|anybody)(?: else)? (?:but|except|other than|besides|apart from)(?: for)?$/;

/** "We alone", "we only": the word behind. */
const BEHIND = new Set(['alone', 'exclusively']);

/**
 * True where those who alone can read what is encrypted, or hold the key to it, are the service: "only we have the keys",
 * "with a key known only to us", "no one but our staff can read them". What it can read is not hidden from it.
 */
export function onlyOursReads(s: ParsedSentence): boolean {
  return s.parties.some((p) => {
    if (p.kind !== 'self') return false;
    if (BEHIND.has(s.tokens[p.last + 1]?.low ?? '')) return true;
    for (let from = p.first - 1; from >= Math.max(0, p.first - 4); from--) {
      const words = s.tokens.slice(from, p.first).map((t) => t.low);
      if (ALONE.test(` ${words.join(' ')}`)) return true;
    }
    return false;
  });
}
