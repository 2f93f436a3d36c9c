import type { ParsedSentence } from './clauses.ts';
import { insideMention, SPEC } from './extent.ts';
import * as w from './words.ts';

/** Longest aside inside a list, in tokens. */
const ASIDE = 16;
const OPENS = new Set([
  'when',
  'while',
  'if',
  'where',
  'whenever',
  'as',
  'to',
  'for',
  'in',
  'upon',
  'during',
]);

/** First token of the item that stands after a comma, past "and", "as well as" and what determines it. */
function itemAfter(s: ParsedSentence, comma: number): number {
  let i = comma + 1;
  // "the devices you use to reach us, such as their model, …"
  if (s.tokens[i]?.low === 'such' && s.tokens[i + 1]?.low === 'as') i += 2;
  else if (SPEC.has(s.tokens[i]?.low ?? '')) i++;
  if (w.COORDINATORS.has(s.tokens[i]?.low ?? '')) i++;
  else if (s.tokens[i]?.low === 'as' && s.tokens[i + 1]?.low === 'well') i += 3;
  while (w.DETERMINERS.has(s.tokens[i]?.low ?? '') || w.POSSESSIVES.has(s.tokens[i]?.low ?? '')) i++;
  return i;
}

/** True where a typed data phrase stands there that is one item of a list: a comma, "and" or the end follows it. */
function isItem(s: ParsedSentence, i: number, limit: number): boolean {
  const mention = insideMention(s, i);
  if (mention?.level !== 'typed' || mention.first > i) return false;
  const next = s.tokens[mention.last + 1]?.low ?? '.';
  if (mention.last + 1 >= limit) return true;
  return [',', ')', ';', '.', '('].includes(next) || w.COORDINATORS.has(next) || next === 'as';
}

/**
 * "your address, the pages you saw when you left us, your browser, and your time zone": the comma after which a list
 * goes on that a clause with `when`, `if` or `to` at `i` interrupts, or -1.
 */
export function resumes(s: ParsedSentence, i: number, limit: number): number {
  if (!OPENS.has(s.tokens[i]!.low)) return -1;
  for (let j = i + 2; j < Math.min(limit, i + ASIDE); j++) {
    const { low } = s.tokens[j]!;
    if ([';', ':', '(', ')', '.', '\u2014'].includes(low)) return -1;
    if (low !== ',') continue;
    // "when you send photos, videos or messages": a list of its own.
    if (insideMention(s, j - 1)) return -1;
    return isItem(s, itemAfter(s, j), limit) ? j : -1;
  }
  return -1;
}

/** True where a clause that begins at `opener` stands inside a list that "such as" or a colon opened after `from`. */
export function interruptsList(s: ParsedSentence, from: number, opener: number): boolean {
  const lists = s.tokens
    .slice(from, opener)
    .some((t, n, all) => SPEC.has(t.low) || t.low === ':' || (t.low === 'such' && all[n + 1]?.low === 'as'));
  return lists && resumes(s, opener, s.tokens.length) > 0;
}

const LIMITS = new Set([',', 'but', 'not', 'limited', 'to', 'without', 'limitation']);

/** Where a list begins whose "including" is followed by "but not limited to". */
export function pastLimits(s: ParsedSentence, first: number): number {
  let i = first;
  if (![',', 'but', 'without'].includes(s.tokens[first]?.low ?? '')) return first;
  while (i < first + 7 && LIMITS.has(s.tokens[i]?.low ?? '')) i++;
  return i;
}

/** "data based on what you do including your settings": a list that no comma sets off, of what is the person's. */
export function listsYours(s: ParsedSentence, first: number): boolean {
  return (
    s.tokens[first]?.low === 'your' &&
    s.data.some((m) => m.first >= first && m.first <= first + 1 && m.level === 'typed')
  );
}
