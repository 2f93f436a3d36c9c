import { isOf } from '../lexicon/verbs.ts';
import type { ParsedSentence } from './clauses.ts';
import { insideMention, SPEC } from './extent.ts';
import type { DataMention } from './mentions.ts';
import type { VerbGroup } from './verb-groups.ts';
import * as w from './words.ts';

const ASKED_OF = new Set(['about', 'regarding', 'concerning', 'on', 'of']);

/** Things that data comes from. */
export const SOURCES = new Set([
  'browser',
  'browsers',
  'device',
  'devices',
  'phone',
  'phones',
  'computer',
  'computers',
  'tablet',
  'tablets',
  'headphones',
]);

/** "including when you last used it, what you looked at": questions that name data. */
export const QUESTION_WORDS = new Set(['whether', 'how', 'when', 'what', 'where', 'who', 'whom']);

/** Verbs whose object is a place that is worked out of other data. */
export const LOCATES = new Set([
  'determine',
  'extract',
  'calculate',
  'deduce',
  'guess',
  'ascertain',
  'establish',
  'identify',
]);

/** Purposes whose object is itself data that is made: "to estimate your location". */
export const ESTIMATES = new Set(['estimate', 'infer', 'approximate', 'derive']);

/** True where the question that a verb stands in follows "about", "regarding" or another question. */
export function asksOf(s: ParsedSentence, g: ParsedSentence['groups'][number]): boolean {
  for (let i = g.first; i > Math.max(0, g.first - 8); i--) {
    if (!QUESTION_WORDS.has(s.tokens[i]!.low)) continue;
    const before = s.tokens[i - 1]!.low;
    return (
      ASKED_OF.has(before) || (w.COORDINATORS.has(before) && QUESTION_WORDS.has(s.tokens[i - 2]?.low ?? ''))
    );
  }
  return false;
}

/** Where a question ends: a comma, a bracket, a list of examples or data joined to it. */
export function skipQuestion(s: ParsedSentence, from: number, limit: number): number {
  let i = from;
  for (; i < limit; i++) {
    const low = s.tokens[i]!.low;
    if (w.isMark(low) || SPEC.has(low) || (low === 'such' && s.tokens[i + 1]?.low === 'as')) break;
    const next = s.tokens[i + 1]?.low ?? '';
    if (w.COORDINATORS.has(low) && (w.POSSESSIVES.has(next) || insideMention(s, i + 1)?.first === i + 1))
      break;
  }
  return i;
}

function before(s: ParsedSentence, first: number): string {
  return s.tokens
    .slice(Math.max(0, first - 6), first)
    .map((t) => t.low)
    .join(' ');
}

const FROM_DEVICE =
  /\bfrom (?:your|the|a) (?:\w+ )?(?:devices?|browsers?|computers?|phones?) ?(?:,|or|and|and\/or)$/;

/** "from your phone, tablet, or other device": one of the things that data comes from. */
function amongSources(s: ParsedSentence, first: number): boolean {
  let listed = false;
  for (let i = first - 1; i > Math.max(0, first - 9); i--) {
    const { low } = s.tokens[i]!;
    if (/^(?:from|through|via|on)$/.test(low)) return listed;
    if (SOURCES.has(low)) listed = true;
    else if (low !== ',' && low !== 'other' && low !== 'mobile' && !joins(low)) return false;
  }
  return false;
}

function joins(low: string): boolean {
  return w.DETERMINERS.has(low) || w.POSSESSIVES.has(low) || w.COORDINATORS.has(low);
}

/** "from the device or browser you use": where it comes from. */
export function isSource(s: ParsedSentence, m: DataMention): boolean {
  const told = s.tokens
    .slice(m.first, m.last + 1)
    .map((t) => t.low)
    .join(' ');
  // "from your device or your use of the app"
  if (/^your (use|usage|visits?)\b/.test(told) && FROM_DEVICE.test(before(s, m.first))) return true;
  const one = /^(devices?|browsers?|phones?|computers?) (that )?(you use|used)$/.test(told);
  if (one)
    return (
      s.tokens
        .slice(Math.max(0, m.first - 2), m.first)
        .some((t) => ['from', 'on', 'across'].includes(t.low)) ||
      /\bon [\w ]{1,20} and the$/.test(before(s, m.first)) ||
      amongSources(s, m.first)
    );
  if (SOURCES.has(s.tokens[m.last]!.low) && m.first === m.last && amongSources(s, m.first)) return true;
  const plain =
    m.first === m.last - 1 && (w.POSSESSIVES.has(s.tokens[m.first]!.low) || /^web browsers?$/.test(told));
  if (m.first !== m.last && !plain) return false;
  if (!SOURCES.has(s.tokens[m.last]!.low)) return false;
  for (let i = m.first - 1; i > Math.max(0, m.first - 6); i--) {
    const low = s.tokens[i]!.low;
    if (['from', 'through', 'by', 'via', 'on'].includes(low)) return true;
    if (!(joins(low) || SOURCES.has(low))) return false;
  }
  return false;
}

/** Where "which may be personal and sensitive data" ends. */
export function skipWhole(s: ParsedSentence, from: number, limit: number): number {
  let i = from;
  while (i < limit && ![',', ')', ';', '\u2014'].includes(s.tokens[i]!.low)) i++;
  return i;
}

/** "provide us, if permitted by law, with …": index of the comma that closes the aside, or -1. */
export function asideEnd(s: ParsedSentence, open: number, limit: number): number {
  // "…, as well as your name": one more of the list.
  if (s.tokens[open + 1]?.low === 'as' && s.tokens[open + 2]?.low === 'well') return -1;
  let inside = 0;
  for (let i = open + 2; i < Math.min(limit, open + 12); i++) {
    if (s.tokens[i]!.low === '(') inside++;
    if (s.tokens[i]!.low === ')') inside--;
    if (inside < 0) return -1;
    if (inside === 0 && s.tokens[i]!.low === ',')
      return ['with', 'to', 'your', 'the', 'certain', 'any', 'some'].includes(s.tokens[i + 1]?.low ?? '') ||
        insideMention(s, i + 1)
        ? i
        : -1;
  }
  return -1;
}

/** The words of a mention, lower case. */
export function wordsOf(s: ParsedSentence, m: { first: number; last: number }): string {
  return s.tokens
    .slice(m.first, m.last + 1)
    .map((t) => t.low)
    .join(' ');
}

/** "this account": a word that determines the noun after it. */
export function insideNoun(s: ParsedSentence, i: number): boolean {
  const next = s.tokens[i + 1];
  return (
    next !== undefined &&
    /^[a-z]/.test(next.low) &&
    !w.PREPOSITIONS.has(next.low) &&
    !w.COORDINATORS.has(next.low) &&
    !w.SUBORDINATORS.has(next.low) &&
    !w.isAdverb(next.low)
  );
}

/** "screenshots of your chats": the chats. */
export function isCopy(s: ParsedSentence, m: DataMention): boolean {
  return (
    /^(screenshots?|recordings?|snapshots?)$/.test(s.tokens[m.last]!.low) &&
    s.tokens[m.last + 1]?.low === 'of' &&
    s.data.some((d) => d.level === 'typed' && d.first > m.last + 1 && d.first <= m.last + 3)
  );
}

/**
 * "We show ads to you using the following: …": what is used for it is not what is shown; but "we collect, using cookies, …"
 * tells how it is got. `g`: the clause that begins at `i`, behind the verb of group `k`.
 */
export function usesFor(s: ParsedSentence, k: number, g: VerbGroup, i: number): boolean {
  if (g.shape !== 'gerund' || g.lemma !== 'use' || g.first !== i) return false;
  return s.tokens[i - 1]?.low !== ',' || !isOf(s.groups[k]!.lemma, 'collect');
}

const KIND = /^(?:shipping|billing|mailing|banking|messaging|browsing|shopping|gaming|streaming)$/;

/** "shipping and payment details": a word that says which details, joined to another that does. */
export function saysWhich(s: ParsedSentence, i: number): boolean {
  const next = s.tokens[i + 1]?.low ?? '';
  return (
    KIND.test(s.tokens[i]!.low) &&
    (w.COORDINATORS.has(next) || next === ',') &&
    s.data.some((m) => m.first >= i + 2 && m.first <= i + 4)
  );
}
