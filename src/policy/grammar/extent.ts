import { isPractice, RAISING } from '../lexicon/verbs.ts';
import type { ParsedSentence } from './clauses.ts';
import { interruptsList } from './list-resumes.ts';
import type { DataMention } from './mentions.ts';
import type { VerbGroup } from './verb-groups.ts';
import * as w from './words.ts';

/** Words that open a list of examples. */
export const SPEC = new Set(['including', 'like', 'namely', 'i.e.', 'e.g.', 'notably', 'specifically']);

/** How many brackets are open at each token. */
export function depths(s: ParsedSentence): Int8Array {
  const out = new Int8Array(s.tokens.length + 1);
  let depth = 0;
  s.tokens.forEach((token, i) => {
    if (token.low === ')' && depth > 0) depth--;
    out[i] = depth;
    if (token.low === '(' && depth < 9) depth++;
  });
  return out;
}

/** Index of the next token of a kind in a range, or -1. */
export function find(s: ParsedSentence, low: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (s.tokens[i]!.low === low) return i;
  return -1;
}

/** The data phrase that a token is in. */
export function insideMention(s: ParsedSentence, i: number): DataMention | undefined {
  return s.data.find((m) => m.first <= i && i <= m.last);
}

/** "the device you use to reach us": where the infinitive at `i` tells what the person uses it for. */
export function usedByYou(s: ParsedSentence, i: number): boolean {
  if (!/^us(?:e|ing)$/.test(s.tokens[i - 1]?.low ?? '')) return false;
  return s.tokens.slice(Math.max(0, i - 4), i - 1).some((t) => t.low === 'you');
}

const TIES = new Set(['link', 'tie', 'associate', 'connect', 'combine', 'match', 'correlate']);

/**
 * "… that is not linked to your name, number or address": behind the list that something is, or is not, tied to; -1 where
 * no data is named there. Where each item is "yours" again, only what is not tied goes on.
 */
function behindTied(s: ParsedSentence, g: VerbGroup, end: number): number {
  if (!TIES.has(g.lemma) || !/^(?:to|with)$/.test(s.tokens[g.last + 1]?.low ?? '')) return -1;
  let at = -1;
  for (let next = g.last + 2; next < end; ) {
    const yours = w.DETERMINERS.has(s.tokens[next]!.low) || w.POSSESSIVES.has(s.tokens[next]!.low);
    const item = insideMention(s, next) ?? insideMention(s, next + 1);
    if (!item || item.last >= end || item.first > next + Number(yours)) break;
    const isYours = yours || w.POSSESSIVES.has(s.tokens[item.first]!.low);
    if (at >= 0 && isYours && !g.negated) break;
    at = item.last + 1;
    next = at;
    while (next < end && (s.tokens[next]!.low === ',' || w.COORDINATORS.has(s.tokens[next]!.low))) next++;
    if (next === at) break;
  }
  return at;
}

/** End of a relative clause that starts inside an object: the next comma, bracket or the end. */
export function skipRelative(s: ParsedSentence, g: VerbGroup, end: number): number {
  const tied = behindTied(s, g, end);
  if (tied > 0) return tied;
  let i = g.last + 1;
  for (; i < end; i++) {
    const low = s.tokens[i]!.low;
    if (
      [',', ')', ';', '\u2014'].includes(low) ||
      low === 'and' ||
      SPEC.has(low) ||
      (low === 'such' && s.tokens[i + 1]?.low === 'as') ||
      // "the app that you use (its version, your language)", "what you post: photos, …": what is meant is spelled out.
      (['(', ':'].includes(low) && opensWithData(s, i + 1))
    )
      break;
    if (['to', 'for', 'with', 'in'].includes(low) && i > g.last + 1) break;
    // "information we have to verify accounts": a purpose, not what we have to do.
    // "the data we collect to improve the content of our pages": likewise.
    if (
      low === 'to' &&
      (g.lemma === 'have' ||
        (i === g.last + 1 &&
          !g.passive &&
          isPractice(g.lemma) &&
          !RAISING.has(g.lemma) &&
          !usedByYou(s, i))) &&
      s.groups[s.groupAt[i] ?? -1]?.shape === 'to'
    )
      break;
    if (w.COORDINATORS.has(low)) break;
  }
  return i;
}

/** "your email address", "a password": data at `i`, or behind what determines it. */
function opensWithData(s: ParsedSentence, i: number): boolean {
  const low = s.tokens[i]?.low ?? '';
  const at = w.DETERMINERS.has(low) || w.POSSESSIVES.has(low) ? i + 1 : i;
  return insideMention(s, i)?.first === i || insideMention(s, at)?.first === at;
}

/** Index of the token after the last of the coordinated verbs that share one object. */
export function objectStart(s: ParsedSentence, k: number): { start: number; last: number } {
  const own = s.groups[k]!;
  // "ask you for your number"
  if (['ask', 'request'].includes(own.lemma) && s.tokens[own.last + 2]?.low === 'for')
    return { start: own.last + 3, last: k };
  const g = s.groups[k]!;
  const next = s.groups[k + 1];
  if (next && next.mate >= 0 && (next.mate === k || s.groups[next.mate]!.mate === s.groups[k]!.mate)) {
    let between = true;
    for (let i = g.last + 1; i < next.first; i++) {
      const low = s.tokens[i]!.low;
      if (
        !(
          w.COORDINATORS.has(low) ||
          low === ',' ||
          w.isAdverb(low) ||
          low === '(' ||
          low === ')' ||
          w.NEGATORS.has(low)
        )
      )
        between = false;
    }
    if (between) return objectStart(s, k + 1);
  }
  return { start: g.last + 1, last: k };
}

/** Verbs of handling that may also take a clause: "we see the data is correct", "we require users keep it". */
const MAY_TELL = new Set(
  'see know learn read hear ask request require need show report indicate tell include specify reveal consult'.split(
    ' ',
  ),
);

const ASKS = new Set(['which', 'what', 'whether', 'how', 'whose']);

/** What such a verb acts on is a thing, never a clause. */
function takesThing(lemma: string): boolean {
  return isPractice(lemma) && !MAY_TELL.has(lemma);
}

/** Words between two clauses that set the second against the first. */
const TURNS = new Set(['but', 'rather', 'instead', 'then']);

/**
 * "to provide and improve it", "to find you, or to write to you": a further aim of the same deed, group `h`. After a
 * denial a bare verb of handling is a new deed: "we do not give it away to track you and use keys to hide it".
 */
function joinsAim(s: ParsedSentence, k: number, h: number): boolean {
  const g = s.groups[h]!;
  if (g.shape !== 'to') return false;
  const marked = s.tokens[g.clauseFirst]?.low === 'to' || s.tokens[g.first]?.low === 'to';
  if (s.groups[k]!.negated && !marked && isPractice(g.lemma)) return false;
  return !s.tokens.slice(s.groups[h - 1]!.last + 1, g.first + 1).some(({ low }) => TURNS.has(low));
}

/** Where the clause of group `k` ends: the start of the next clause that is not part of its object. */
export function clauseEnd(s: ParsedSentence, k: number): number {
  const depth = depths(s);
  const own = depth[s.groups[k]!.last] ?? 0;
  const bracket = own > 0 ? depth.findIndex((d, i) => i > s.groups[k]!.last && d < own) : -1;
  // A clause in brackets ends with them, unless its object stands behind them: "look (or be able to look) at it".
  const within = (end: number) => (bracket > s.groups[k]!.last + 2 ? Math.min(bracket, end) : end);
  for (let h = k + 1; h < s.groups.length; h++) {
    const g = s.groups[h]!;
    if (s.data.some((m) => m.first <= g.verb && g.verb <= m.last)) continue;
    if ((depth[g.first] ?? 0) > own || g.kind === 'question') continue;
    // What is shared or kept is no clause: a verb after it has its subject elsewhere.
    const handled = takesThing(s.groups[k]!.lemma) && !ASKS.has(s.tokens[g.clauseFirst]?.low ?? '');
    if (g.kind === 'complement' && g.clauseFirst === s.groups[k]!.last + 1 && handled) continue;
    if (g.kind === 'sub' && interruptsList(s, s.groups[k]!.last, g.clauseFirst)) continue;
    if (g.shape === 'finite' && g.kind !== 'relative' && g.clauseFirst > s.groups[k]!.last)
      return within(g.clauseFirst);
    const inner = g.mate > k && (g.shape === 'gerund' || joinsAim(s, k, h));
    if (g.mate >= 0 && !inner && g.shape !== 'participle' && g.kind !== 'relative')
      return within(g.clauseFirst);
  }
  return within(s.tokens.length);
}
