import { isOf } from '../lexicon/verbs.ts';
import { closesAround } from './brackets.ts';
import type { ParsedSentence } from './clauses.ts';
import { insideMention, SPEC } from './extent.ts';
import type { DataMention } from './mentions.ts';
import * as w from './words.ts';

/** Longest aside inside a list, in tokens. */
const ASIDE = 16;
/** Longest item of a list that is no known data, in tokens. */
const UNKNOWN = 3;
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
  'before',
  'after',
  'what',
  'which',
  'how',
  'where',
  'whether',
]);

const ASKING = new Set(['what', 'which', 'how', 'whether']);

/** Words that go on with an item that a determiner opens: "the pages that you saw on our site". */
const GOES_ON = new Set(['on', 'of', 'that', 'which', 'you', 'associated', 'used']);

/** True where one more item of a list of data stands after the comma or semicolon. */
export function listsOn(s: ParsedSentence, mark: number, limit: number): boolean {
  return isItem(s, itemAfter(s, mark), limit) || itemSoon(s, mark, limit);
}

/** "…, the installation date, your app's version": one thing that no list of data knows, and the next that is data. */
function itemSoon(s: ParsedSentence, mark: number, limit: number): boolean {
  const first = itemAfter(s, mark);
  if (!s.tokens[first] || insideMention(s, first)) return false;
  for (let i = first; i < Math.min(limit, first + UNKNOWN + 1); i++) {
    const { low } = s.tokens[i]!;
    const isPlain =
      s.groupAt[i]! < 0 && !w.PREPOSITIONS.has(low) && !s.parties.some((p) => p.first <= i && i <= p.last);
    if (low === ',' && i > first) return s.tokens[i + 1] !== undefined && isItem(s, itemAfter(s, i), limit);
    if (!isPlain || w.isMark(low) || !/^[a-z-]+$/.test(low) || w.SUBORDINATORS.has(low)) return false;
  }
  return false;
}

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

/** "information about how you use it", "data on your device": as good as typed. */
function tellsAbout(s: ParsedSentence, m: DataMention): boolean {
  const about = s.tokens[m.last + 1]?.low ?? '';
  if (!['about', 'on', 'regarding', 'concerning'].includes(about)) return false;
  const i = itemAfter(s, m.last + 1);
  return (
    insideMention(s, i)?.level === 'typed' ||
    /^(?:how|when|what|which)$/.test(s.tokens[m.last + 2]?.low ?? '')
  );
}

/** True where a typed data phrase stands there that is one item of a list: a comma, "and" or the end follows it. */
function isItem(s: ParsedSentence, i: number, limit: number): boolean {
  const mention = insideMention(s, i);
  if (mention?.level === 'general' && tellsAbout(s, mention)) return true;
  if (mention?.level !== 'typed' || mention.first > i) return false;
  const next = s.tokens[mention.last + 1]?.low ?? '.';
  if (mention.last + 1 >= limit) return true;
  const opener = s.tokens[mention.first - 1]?.low ?? '';
  // "the time spent on those pages"
  if (w.PREPOSITIONS.has(s.tokens[mention.last]!.low) && w.DETERMINERS.has(next)) return true;
  if (GOES_ON.has(next) && (w.DETERMINERS.has(opener) || w.POSSESSIVES.has(opener))) return true;
  return [',', ')', ';', '.', '('].includes(next) || w.COORDINATORS.has(next) || next === 'as';
}

/**
 * "your address, the pages you saw when you left us, your browser, and your time zone": the comma after which a list
 * goes on that a clause with `when`, `if` or `to` at `i` interrupts, or -1.
 */
export function resumes(s: ParsedSentence, i: number, limit: number): number {
  if (!OPENS.has(s.tokens[i]!.low)) return -1;
  // "what kind of device you have, and …", "what phone and time zone you use, …": what is asked is itself data.
  const pair = w.COORDINATORS.has(s.tokens[i + 2]?.low ?? '');
  const asked = insideMention(s, i + 1) ?? (pair ? insideMention(s, i + 3) : undefined);
  if (ASKING.has(s.tokens[i]!.low) && asked?.level === 'typed' && asked.first <= i + 3) return -1;
  let until = i + ASIDE;
  for (let j = i + 2; j < Math.min(limit, until); j++) {
    const { low } = s.tokens[j]!;
    // "used to reach us (even in part), your browser": what is in brackets is of the aside.
    const close = low === '(' ? s.tokens.findIndex((t, n) => n > j && n < j + 8 && t.low === ')') : -1;
    if (close > 0 && [',', ';'].includes(s.tokens[close + 1]?.low ?? '')) {
      until += close - j;
      j = close;
      continue;
    }
    if ([':', '(', ')', '.', '\u2014'].includes(low)) return -1;
    if (low !== ',' && low !== ';') continue;
    // "when you send photos, videos or messages": a list of its own.
    const before = insideMention(s, j - 1);
    if (before && !ASKING.has(s.tokens[i]!.low) && !determined(s, i, before.first)) return -1;
    return listsOn(s, j, limit) ? j : -1;
  }
  return -1;
}

const ABOUT = /^(?:about|regarding|concerning)$/;

/**
 * "data about how you move here; your address", "photos (like the ability to take them), your address": the last token of
 * what stands inside an item at `i`, where a list goes on behind it; else -1. `open`: where the object begins.
 */
export function pastInner(s: ParsedSentence, i: number, open: number, limit: number): number {
  if (s.groups[s.groupAt[i] ?? -1]?.shape === 'to') return closesAround(s, open, i, limit);
  if (!ASKING.has(s.tokens[i]!.low) || !ABOUT.test(s.tokens[i - 1]?.low ?? '')) return -1;
  const end = s.tokens.findIndex((t, n) => n > i && n < limit && (w.isMark(t.low) || SPEC.has(t.low)));
  return end > 0 && s.tokens[end]!.low === ';' && listsOn(s, end, limit) ? end - 1 : -1;
}

/** "for finding the device or browser, …": one thing and not the first of several. */
function determined(s: ParsedSentence, opener: number, first: number): boolean {
  return (
    s.tokens[opener]!.low === 'for' &&
    [first - 1, first - 2, first - 3].some(
      (i) => i > opener && /^(?:the|an?|this|that)$/.test(s.tokens[i]!.low),
    )
  );
}

/**
 * "the devices you use to reach us, including your browser", "… and about your use of it": the comma before what spells
 * them out or the "and" before what else it is about, or -1.
 */
function spelledAfter(s: ParsedSentence, to: number, limit: number): number {
  for (let i = to + 2; i < Math.min(limit, to + ASIDE); i++) {
    const { low } = s.tokens[i]!;
    const joins = low === ',' && w.COORDINATORS.has(s.tokens[i + 1]?.low ?? '') ? i + 1 : i;
    if (w.COORDINATORS.has(s.tokens[joins]!.low) && goesOnAbout(s, joins, limit)) return joins;
    if (low !== ',' && (w.isMark(low) || insideMention(s, i))) return -1;
    if (low !== ',') continue;
    const next = s.tokens[i + 1]?.low ?? '';
    const such = next === 'such' && s.tokens[i + 2]?.low === 'as';
    // "the number you use to register, your name": more of the list.
    const more =
      w.POSSESSIVES.has(next) ||
      w.DETERMINERS.has(next) ||
      insideMention(s, i + 1) !== undefined ||
      w.COORDINATORS.has(next);
    return (SPEC.has(next) || such || more) && isItem(s, itemAfter(s, i), limit) ? i : -1;
  }
  return -1;
}

/** "and about your use of it", ", and your location": more data behind the "and" at `and`. */
function goesOnAbout(s: ParsedSentence, and: number, limit: number): boolean {
  const about = /^(?:about|regarding|concerning|on)$/.test(s.tokens[and + 1]?.low ?? '');
  const first = about ? and + 2 : and + 1;
  if (!about && s.tokens[and - 1]!.low !== ',') return false;
  const m = insideMention(s, first) ?? insideMention(s, first + 1);
  return m?.level === 'typed' && m.last < limit && (about || s.tokens[first]!.low === 'your');
}

/** True for an aim of what a clause about the data says: "the number that you gave us to sign up". */
function inRelative(s: ParsedSentence, to: number): boolean {
  const at = s.groupAt[to] ?? -1;
  const [g, before] = [s.groups[at], s.groups[at - 1]];
  return g !== undefined && before?.kind === 'relative' && g.first - before.last <= 4;
}

/** "the address used to host it and your number": the "and" behind what the first is used for, or -1. */
export function pastAim(s: ParsedSentence, to: number, limit: number): number {
  const again = inRelative(s, to) ? resumes(s, to, limit) : -1;
  if (again > 0) return again;
  if (s.tokens[to - 1]?.low === 'use' && s.tokens[to - 2]?.low === 'you') return spelledAfter(s, to, limit);
  if (!/^(?:used|needed|required)$/.test(s.tokens[to - 1]?.low ?? '')) return -1;
  for (let i = to + 2; i < Math.min(limit, to + ASIDE); i++) {
    const { low } = s.tokens[i]!;
    // "the address you used to connect, your browser": the list goes on behind the comma.
    if (low === ',' && listsOn(s, i, limit)) return i;
    if (w.isMark(low) || insideMention(s, i)) return -1;
    if (low !== 'and') continue;
    const next = [i + 1, i + 2].some((n) => s.data.some((m) => m.first === n));
    return next && (w.POSSESSIVES.has(s.tokens[i + 1]!.low) || insideMention(s, i + 1)) ? i : -1;
  }
  return -1;
}

/** "the pages visited by you, your browser": the last token of who did it, where a list goes on behind it; else -1. */
export function pastDoer(s: ParsedSentence, by: number, limit: number): number {
  if (!/ed$/.test(s.tokens[by - 1]?.low ?? '')) return -1;
  const doer = s.parties.find((p) => p.first > by && p.first <= by + 2);
  if (!doer || !['user', 'users'].includes(doer.kind)) return -1;
  const next = s.tokens[doer.last + 1]?.low ?? '';
  return next === ',' && listsOn(s, doer.last + 1, limit) ? doer.last : -1;
}

/** How far before a clause "only" may stand that is tied to it. */
const FAR = 15;

/**
 * "your number if you give it, your name, your address and your age": true where two items of data and more follow the
 * clause at `opener`: a list that it stands in, though it stands behind its first.
 */
export function runBehind(s: ParsedSentence, opener: number, limit: number): boolean {
  // "your number only if you give it": what "only" is tied to is of the one item.
  const before = s.tokens.slice(Math.max(0, opener - FAR), opener);
  if (before.some((t) => /^(?:only|solely|exclusively|except|unless)$/.test(t.low))) return false;
  let mark = resumes(s, opener, limit);
  // "…, such as your address": what spells something out is no more of the list.
  const next = s.tokens[mark + 1]?.low ?? '';
  if (mark < 0 || SPEC.has(next) || next === 'such') return false;
  for (let items = 0; mark >= 0; items++) {
    if (items === 2) return true;
    const item = insideMention(s, itemAfter(s, mark));
    if (item?.level !== 'typed') return false;
    const after = s.tokens[item.last + 1]?.low ?? '.';
    if (items === 1) return after === ',' || after === '.' || after === ';' || w.COORDINATORS.has(after);
    mark = after === ',' ? item.last + 1 : w.COORDINATORS.has(after) ? item.last : -1;
  }
  return false;
}

/** True where a clause that begins at `opener` stands inside a list that "such as" or a colon opened after `from`. */
export function interruptsList(s: ParsedSentence, from: number, opener: number): boolean {
  const lists = s.tokens
    .slice(from, opener)
    .some((t, n, all) => SPEC.has(t.low) || t.low === ':' || (t.low === 'such' && all[n + 1]?.low === 'as'));
  const typed = s.data.filter((m) => m.first >= from && m.first < opener);
  const includes = s.groups.some((g) => g.last === from && isOf(g.lemma, 'include') && typed.length > 0);
  if ((lists || includes || isRun(s, typed, opener)) && resumes(s, opener, s.tokens.length) > 0) return true;
  return typed.length > 0 && runBehind(s, opener, s.tokens.length);
}

/** True where data that a comma parts from other data stands before `end`: a list under way. */
export function isRun(s: ParsedSentence, mentions: readonly DataMention[], end: number): boolean {
  return mentions.some(
    (m, n) =>
      n > 0 &&
      m.first < end &&
      m.level === 'typed' &&
      s.tokens.slice(mentions[n - 1]!.last + 1, m.first).some((t) => t.low === ','),
  );
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
