import type { ClauseContext } from './clause-reader.ts';

const ONLY = /^(?:only|solely|exclusively|just|merely|simply)$/;
const TIES = /^(?:with|to|for|by|in|on|when|if|from|as|at|through|while|during)$/;
const CLOSES = /^[.,;]?$/;
/** What sets "only" apart from the denial before it: "not with advertisers, only with banks". */
const APART = /^(?:[,;(:\u2014\u2013-]|but|and|or|rather|instead|not|is|are)$/;

/** "We do not share it only with partners", "it is not used for billing only": with others, too, and for more. */
export function notOnly(c: ClauseContext): boolean {
  if (!c.denied) return false;
  const { tokens, groups } = c.s;
  for (let i = c.g.last + 1; i <= c.wholeEnd && i < tokens.length; i++) {
    if (!ONLY.test(tokens[i]!.low) || APART.test(tokens[i - 1]!.low)) continue;
    if (groups.some((h) => h.first > c.g.last && h.first < i)) return false;
    const next = tokens[i + 1]?.low ?? '';
    // "We do not collect only your name"
    if (TIES.test(next) || (i === c.g.last + 1 && !CLOSES.test(next))) return true;
    return CLOSES.test(next) && tokens[i]!.low !== 'just' && i > c.g.last + 1;
  }
  return false;
}
