import { type DataType, groupOf } from '../../model/data-types.ts';
import { isOf } from '../lexicon/verbs.ts';
import { announces } from './announced.ts';
import { isAtRisk } from './at-risk.ts';
import { bracketEnd, closesAround, partyBracketEnd } from './brackets.ts';
import { opensClause } from './clause-words.ts';
import type { ParsedSentence } from './clauses.ts';
import { find, insideMention, SPEC, skipRelative, usedByYou } from './extent.ts';
import { placeEnd } from './kept-in.ts';
import { pastAims } from './list-past-aims.ts';
import { isRun, listsOn, pastDoer, pastInner, pastLimits, resumes, runBehind } from './list-resumes.ts';
import type { DataMention } from './mentions.ts';
import {
  asideEnd,
  asksOf,
  ESTIMATES,
  insideNoun,
  isCopy,
  isSource,
  LOCATES,
  QUESTION_WORDS,
  saysWhich,
  skipQuestion,
  skipWhole,
  usesFor,
  wordsOf,
} from './object-ends.ts';
import { ASIDES, ATTACHED, IN_STOPS, STOPS, WITHIN } from './object-words.ts';
import { pointsAtMade } from './points-at-made.ts';
import { barePhrase, pointerOf } from './points-back.ts';
import { NOT_OF_DATA, ofTools, specified, typesOf } from './types-named.ts';
import * as w from './words.ts';

/** What a verb acts on. */
export interface ObjectReading {
  types: DataType[];
  /** A pronoun or "this information" that must be looked up before this clause. */
  anaphor: boolean;
  /** "no", "none of" before the data: a denial of its own. */
  negated: boolean;
  /** "other": data besides what was named. */
  other: boolean;
  /** "only" before the data. */
  only: boolean;
  /** Token index where the object ends (exclusive). */
  end: number;
  /** Exact data phrases, for the confidence. */
  mentions: DataMention[];
}

const ANAPHORS = new Set(['it', 'them', 'this', 'these', 'those', 'that', 'such', 'same', 'similar']);
/** Before "tools": those that the service makes, and others use. */
const OWNED = new Set('our their its the these those business developer'.split(' '));

/** "deleted no later than a month after", "kept no longer": a limit of time. */
const LIMITS = /^(?:longer|later|sooner|earlier|more|less|fewer|matter)$/;

const BESIDE_POINTER = new Set(['additional', 'extra', 'same', 'latter', 'aforementioned', 'foregoing']);

/** The word before a data phrase at `i`: of "this additional information" it is "this". */
function pointer(s: ParsedSentence, i: number): string {
  const before = s.tokens[i - 1]?.low ?? '';
  const first = s.tokens[i - 2]?.low ?? '';
  return BESIDE_POINTER.has(before) && DEMONSTRATIVES.has(first) ? first : before;
}

const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'those', 'such']);

/** Reads the object from `start`: data types up to the purpose, recipient's own clause or condition. */
export function readObject(s: ParsedSentence, k: number, from: number, limit: number): ObjectReading {
  let start = from;
  const mentions: DataMention[] = [];
  const out: ObjectReading = {
    types: [],
    anaphor: false,
    negated: false,
    other: false,
    only: false,
    end: limit,
    mentions,
  };
  let i = start;
  // "This includes your address used to …, your browser": all that follows is a list.
  let listed = isOf(s.groups[k]!.lemma, 'include');
  if (['no', 'none'].includes(s.tokens[start]?.low ?? '') && !LIMITS.test(s.tokens[start + 1]?.low ?? ''))
    out.negated = true;
  for (; i < limit; i++) {
    const token = s.tokens[i]!;
    const low = token.low;
    const mention = insideMention(s, i);
    if (mention && mention.first === i) {
      const before = pointer(s, i);
      const head = s.tokens[mention.first]!.low;
      if ((before === 'no' || head === 'no' || before === 'none') && i <= start + 2) out.negated = true;
      if (before === 'other' || head === 'other' || s.tokens[mention.first + 1]?.low === 'other')
        out.other = true;
      if (before === 'only' || head === 'only') out.only = true;
      const demonstrative =
        ['this', 'that', 'these', 'those', 'such'].includes(before) ||
        ['this', 'that', 'these', 'those', 'such'].includes(head);
      if (
        before === 'the' &&
        head !== 'the' &&
        mention.level === 'general' &&
        mention.first === mention.last &&
        mentions.length === 0 &&
        barePhrase(s, mention)
      )
        out.anaphor = true;
      if (
        demonstrative &&
        mention.first === mention.last &&
        ['content', 'address', 'addresses', 'number', 'numbers'].includes(s.tokens[mention.last]!.low) &&
        mentions.length === 0
      )
        out.anaphor = true;
      const points = ANAPHORS.has(pointerOf(s, mention)) || ANAPHORS.has(before);
      if (mention.level !== 'typed' && points && mentions.length === 0) out.anaphor = true;
      if (mention.level !== 'typed' && mentions.length === 0 && pointsAtMade(s, mention)) out.anaphor = true;
      if (mention.level === 'typed' && ANAPHORS.has(head) && mention.last > mention.first)
        out.anaphor = false;
      // "We take your payment details. We do not store your details."
      const yours = head === 'your' || (before === 'your' && mention.first === mention.last);
      if (mentions.length === 0 && yours && /^(your )?details$/.test(wordsOf(s, mention))) out.anaphor = true;
      const partyPhrase =
        mention.types[0] === 'contact-identifier' && ['with', 'to', 'those', 'between'].includes(before);
      // "our tools, such as Pixel": what a tool that others use is called.
      const tool =
        listed &&
        mention.types.every((t) => groupOf(t) === 'tracking') &&
        s.tokens
          .slice(start, i)
          .some((t, at, said) => t.low === 'tools' && OWNED.has(said[at - 1]?.low ?? ''));
      if (!partyPhrase && !tool && !isSource(s, mention) && !isCopy(s, mention) && !isAtRisk(s, mention))
        mentions.push(mention);
      i = mention.last;
      continue;
    }
    const aside = i === start ? ASIDES : WITHIN;
    if (low === ',' && aside.has(s.tokens[i + 1]?.low ?? '')) {
      const close = asideEnd(s, i, limit);
      if (close > 0) {
        i = close;
        continue;
      }
    }
    if (i === start && low === 'to' && ['it', 'them'].includes(s.tokens[i + 1]?.low ?? '')) {
      out.anaphor = true;
      i++;
      continue;
    }
    // "show them your photos": whom it is shown to.
    if (i === start && low === 'them' && w.POSSESSIVES.has(s.tokens[i + 1]?.low ?? '')) continue;
    if (
      i === start &&
      (low === 'it' ||
        low === 'them' ||
        (['this', 'these', 'that', 'those'].includes(low) && !insideNoun(s, i)))
    ) {
      out.anaphor = true;
      continue;
    }
    const example = low === 'for' && ['example', 'instance'].includes(s.tokens[i + 1]?.low ?? '');
    if (example && mentions.length > 0) {
      listed = true;
      i++;
      continue;
    }
    if (low === ':' || (low === 'such' && s.tokens[i + 1]?.low === 'as') || SPEC.has(low)) {
      // "for reasons including to: verify your identity"
      if (low === ':' && ['to', 'for', 'by', 'with', 'from'].includes(s.tokens[i - 1]?.low ?? '')) break;
      // "technologies to collect information, including cookies": the tools are listed.
      if (low !== ':' && mentions.at(-1)?.level === 'general' && ofTools(s, i, start)) break;
      listed = true;
      if (low === 'such') i++;
      if (
        SPEC.has(low) &&
        ['when', 'where', 'if', 'how', 'to'].includes(s.tokens[i + 1]?.low ?? '') &&
        !insideMention(s, i + 1)
      )
        break;
      i = pastLimits(s, i + 1) - 1;
      continue;
    }
    const at = s.groupAt[i]!;
    const g =
      s.groups.find((h, n) => n > k && h.clauseFirst === i && h.kind === 'relative') ??
      (at > k ? s.groups[at]! : undefined);
    // "information about how you use it, including …": the question is part of what is named.
    if (g && g.kind === 'question' && mentions.length > 0 && asksOf(s, g)) {
      i = skipQuestion(s, g.last + 1, limit) - 1;
      continue;
    }
    if (g && g.kind === 'relative' && g.lemma === 'include') continue;
    // "logs of who you call": who it is, not which logs.
    if (g && g.kind === 'relative' && low === 'of' && insideMention(s, i + 1)?.first === i + 1) continue;
    // "information that could tie your searches to you": narrowed by what it could do, not spelled out.
    if (g && g.kind === 'relative' && ['could', 'would', 'might'].includes(g.modal) && mentions.length > 0)
      break;
    if (g && g.kind === 'relative') {
      const after = g.lemma === 'be' ? skipWhole(s, g.last + 1, limit) : skipRelative(s, g, limit);
      // "Acme, which collects your address and name": all that it collects is of the clause between commas.
      const between = [g.clauseFirst, g.clauseFirst - 1].some((n) => s.tokens[n]?.low === ',');
      if (between && (mentions.length === 0 || w.COORDINATORS.has(s.tokens[after]?.low ?? ''))) break;
      i = after - 1;
      continue;
    }
    // "your exact location, to find your distance from others": what is made of the place that was named.
    const located =
      g &&
      LOCATES.has(g.lemma) &&
      !mentions.some((m) => m.types.some((t) => groupOf(t) === 'location')) &&
      s.data.some(
        (m) => m.first > g.last && m.first <= g.last + 3 && m.types.some((t) => groupOf(t) === 'location'),
      );
    if (g && g.shape === 'to' && (located || ESTIMATES.has(g.lemma))) {
      listed = true;
      continue;
    }
    // "the type of device used to reach us, and your browser": the list goes on.
    const runs = listed || (g?.shape !== 'to' && (isRun(s, mentions, i) || runBehind(s, i, limit)));
    const again = runs && mentions.length > 0 ? resumes(s, i, limit) : -1;
    if (again > 0 && (g?.shape !== 'to' || /ed$/.test(s.tokens[i - 1]!.low))) {
      i = again;
      continue;
    }
    const beyond = g?.shape === 'to' && mentions.length > 0 ? pastAims(s, k, i, limit) : -1;
    if (beyond > 0) {
      i = beyond;
      continue;
    }
    const inner = mentions.length > 0 && !s.groups[k]!.negated ? pastInner(s, i, start, limit) : -1;
    if (inner > 0) {
      i = inner;
      continue;
    }
    // "the device you are using to reach us, such as its model"
    if (g && g.shape === 'to' && mentions.at(-1)?.last === i - 1 && usedByYou(s, i)) {
      i = skipRelative(s, g, limit) - 1;
      continue;
    }
    if (g && (g.shape === 'to' || (g.mate >= 0 && g.shape !== 'participle'))) {
      // "your device numbers (those that are yours and may be read), your age": told of the one item.
      const past = mentions.length > 0 ? closesAround(s, start, i, limit) : -1;
      if (past < 0) break;
      i = past;
      continue;
    }
    // "your name, shipping and payment details": which details, and no deed.
    if (g && g.shape === 'gerund' && g.first === i && saysWhich(s, i)) continue;
    if (g && mentions.length === 0 && i > start + 1 && usesFor(s, k, g, i)) break;
    if (g && g.shape === 'gerund' && mentions.length > 0) {
      const comma = find(s, ',', i, limit);
      const next = s.tokens[comma + 1]?.low ?? '';
      const goesOn =
        comma > 0 &&
        (SPEC.has(next) ||
          next === 'such' ||
          s.groups[k]!.lemma === 'include' ||
          find(s, ',', comma + 1, limit) > 0);
      if (!goesOn) break;
      i = comma - 1;
      continue;
    }
    const bracket = mentions.length > 0 ? bracketEnd : partyBracketEnd;
    const closes = low === '(' ? bracket(s, i, limit) : -1;
    if (closes > 0) {
      i = closes;
      continue;
    }
    // "your name, excluding your address, and your gender"
    if (low === 'excluding' && mentions.length > 0) {
      const comma = find(s, ',', i, limit);
      if (comma < 0) break;
      i = comma;
      continue;
    }
    // "your address (if you have one), your name": the bracket only says when.
    const tie = s.tokens[i + 1]?.low === 'only' ? i + 2 : i + 1;
    if (low === '(' && tie < limit && opensClause(s, tie) && !insideMention(s, tie)) {
      const close = find(s, ')', i, limit);
      if (close > 0) {
        i = close;
        continue;
      }
    }
    if (i === start && low === '(') {
      const close = find(s, ')', i, limit);
      if (close > 0) {
        i = close;
        start = close + 1;
        continue;
      }
    }
    if (g && g.shape === 'participle') {
      if (ATTACHED.has(g.lemma) && mentions.length > 0) i = skipRelative(s, g, limit) - 1;
      continue;
    }
    // "your accounts (such as your name for one), your birthday": the list goes on behind the bracket.
    const shut =
      mentions.length > 0 && (STOPS.has(low) || opensClause(s, i)) ? closesAround(s, start, i, limit) : -1;
    if (shut > 0) {
      // "(an address for billing, your name), your age": only the one item is limited.
      const inner = resumes(s, i, shut);
      i = inner > 0 ? inner : shut;
      continue;
    }
    // "the pages visited by you, your browser": whose deed it is, and the list goes on.
    const doer = low === 'by' && mentions.length > 0 ? pastDoer(s, i, limit) : -1;
    if (doer > 0) {
      i = doer;
      continue;
    }
    if (opensClause(s, i) && !(listed && QUESTION_WORDS.has(low))) break;
    if (low === 'following' && announces(s, i, start)) continue;
    // "name, subject and message": a line of a letter, where "subject to" is a limit.
    const line = low === 'subject' && s.tokens[i + 1]?.low !== 'to';
    if (STOPS.has(low) && !line && !(low === 'for' && i === start)) {
      const colon = find(s, ':', i, limit);
      const empty = !s.data.some((m) => m.first > colon && m.first < limit);
      if (colon < 0 || empty || low === 'except' || low === 'unless') break;
      if (
        mentions.length === 0 &&
        s.groups.some((h) => h.first > i && h.last < colon && usesFor(s, k, h, h.first))
      )
        break;
      // "for the following purposes: …": why, unless the data is what follows.
      const announced = s.tokens
        .slice(start, mentions.length > 0 ? i : i + 1)
        .some((t) => t.low === 'following');
      if (!announced && s.tokens.slice(Math.max(i, colon - 3), colon).some((t) => NOT_OF_DATA.has(t.low)))
        break;
      i = colon;
      listed = true;
      continue;
    }
    const placed = placeEnd(s, k, i, mentions, limit);
    if (placed > 0) {
      i = placed - 1;
      continue;
    }
    if (low === 'in' && IN_STOPS.has(s.tokens[i + 1]?.low ?? '')) {
      if (s.tokens[i + 1]?.low === 'the' && ['form'].includes(s.tokens[i + 2]?.low ?? '')) continue;
      if (!['the', 'a', 'certain', 'these'].includes(s.tokens[i + 1]?.low ?? '') || mentions.length > 0)
        break;
    }
    // "what you do across the browsers and devices you use": where, and not what.
    if (low === 'across' && mentions.length > 0) {
      const comma = find(s, ',', i, limit);
      if (comma < 0 || !listsOn(s, comma, limit)) break;
      i = comma - 1;
      continue;
    }
    // "health data, to the extent that you mention it in a post": how far, and not what.
    if (low === 'to' && s.tokens[i + 1]?.low === 'the' && s.tokens[i + 2]?.low === 'extent') break;
    if (/^(?:insofar|inasmuch)$/.test(low) || (low === 'in' && s.tokens[i + 1]?.low === 'so')) break;
    if (low === 'other' && s.tokens[i + 1]?.low === 'than') break;
    if (low === 'rather' && s.tokens[i + 1]?.low === 'than') break;
    if (low === 'instead' && s.tokens[i + 1]?.low === 'of') break;
    if (low === 'in' && ['lieu', 'place'].includes(s.tokens[i + 1]?.low ?? '')) break;
    if (low === 'as' && s.tokens[i + 1]?.low === 'opposed') break;
    if (
      low === 'as' &&
      !['such', 'well'].includes(s.tokens[i - 1]?.low ?? '') &&
      !['well', 'little', 'few', 'much', 'many'].includes(s.tokens[i + 1]?.low ?? '')
    )
      break;
    if (low === '\u2014' || low === ';') {
      const next = s.tokens[i + 1]?.low ?? '';
      const goesOn =
        listed || (low === ';' && mentions.length > 0 && !s.groups[k]!.negated && listsOn(s, i, limit));
      if (!goesOn && !SPEC.has(next) && next !== 'such') break;
    }
  }
  out.end = Math.min(i, limit);
  out.types = typesOf(s, mentions, out.end);
  if (mentions.some((m) => m.level === 'typed') && mentions.length > 1)
    out.anaphor =
      out.anaphor &&
      mentions[0]?.level !== 'typed' &&
      specified(s, mentions[0]!, out.end) !== 'replaced' &&
      mentions.length === 1;
  return out;
}
