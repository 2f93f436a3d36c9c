import { type DataType, groupOf } from '../../model/data-types.ts';
import { isOf } from '../lexicon/verbs.ts';
import type { ParsedSentence } from './clauses.ts';
import { isDenied } from './denied-head.ts';
import { type Discourse, type Draft, plainDraft } from './draft.ts';
import { isSource } from './object-ends.ts';
import { subjectRole } from './roles.ts';
import { typesOf } from './types-named.ts';
import type { VerbGroup } from './verb-groups.ts';
import { COORDINATORS, isMark } from './words.ts';

/** Deeds that work on data to some end. */
const WORKS_ON = new Set(
  'process analyze analyse scan review examine understand learn study read check inspect evaluate assess know'.split(
    ' ',
  ),
);
/** Deeds whose object is what is found out, and stands in a question. */
const FINDS_OUT = new Set(['understand', 'learn', 'know', 'check']);

/** Nouns for what is done or meant, whose examples are deeds of the service. */
const ENDS = /^(purposes?|things?|tasks?|reasons?|ways?|steps?|measures?|aims?|goals?|interests?|uses?)$/;

/** What people ask for is worked on, and no data of theirs that would be used. */
const ASKED =
  /^(requests?|inquir(y|ies)|enquir(y|ies)|questions?|feedback|complaints?|comments?|reports?|orders?|tickets?|appeals?|applications?)$/;

/** "how you use the app" is what is understood, and payments are what is processed: neither names what is used. */
function isNamed(types: readonly DataType[]): boolean {
  return types.every((t) => {
    const group = groupOf(t);
    return (
      t !== 'unspecified' &&
      !['tracking', 'financial'].includes(group) &&
      !['usage-event', 'activity', 'purchase'].includes(t)
    );
  });
}

/** Where the examples that a gerund is one of begin: the index of "such", "like", "by"; -1 where it is none. */
function examplesAt(s: ParsedSentence, g: VerbGroup): number {
  const low = (i: number) => s.tokens[i]?.low ?? '';
  const before = low(g.first - 1);
  if (before === 'as' && low(g.first - 2) === 'such') return g.first - 2;
  if (before === 'by' && low(g.first - 2) === 'as') return g.first - 3;
  if (before === ',' && low(g.first - 2) === 'example') return g.first - 3;
  // "processing what you search for or reviewing your posts": one example after another.
  if (COORDINATORS.has(before) || before === ',') {
    const earlier = s.groups.findLast((h) => h.last < g.first && h.shape === 'gerund');
    return earlier ? examplesAt(s, earlier) : -1;
  }
  if (before === ':' && (ENDS.test(low(g.first - 2)) || low(g.first - 2) === 'for')) return g.first - 1;
  return ['like', 'including', 'by', 'e.g.', 'include', 'includes'].includes(before) ? g.first - 1 : -1;
}

/** What is gone through by looking. */
const GONE_THROUGH = new Set(['location', 'contacts']);
const BEFORE_THING =
  /^(?:your|the|a|an|any|all|some|those|these|which|what|whose|users?'?|other|certain|new|public|private|reported|uploaded|all)$/;

/** "processing your requests": not the words, but what they ask for. */
function isAsked(s: ParsedSentence, m: ParsedSentence['data'][number]): boolean {
  return ASKED.test(s.tokens[m.last]!.low) && m.types.every((t) => groupOf(t) === 'content');
}

/** What a gerund works on, as far as it names it right behind itself: "which search terms are misspelled" too. */
function workedOn(s: ParsedSentence, g: VerbGroup): DataType[] {
  const out = [];
  const asked = /^(?:which|what|whose)$/.test(s.tokens[g.last + 1]?.low ?? '');
  for (let i = g.last + 1; i < Math.min(s.tokens.length, g.last + 9); i++) {
    const m = s.data.find((d) => d.first === i);
    if (m) {
      const ours = [m.first, m.first - 1].some((n) => /^(?:our|its|their)$/.test(s.tokens[n]?.low ?? ''));
      if (m.level !== 'typed' || ours || isAsked(s, m) || isSource(s, m)) return [];
      out.push(m);
      i = m.last;
      continue;
    }
    const { low } = s.tokens[i]!;
    const at = s.groupAt[i]!;
    // "analysing the number of visits": not the thing itself.
    if (out.length === 0 && !BEFORE_THING.test(low)) return [];
    if (isMark(low) && low !== ',') break;
    if (out.length > 0 && !COORDINATORS.has(low) && low !== ',' && !/^(?:your|the|and|other)$/.test(low))
      break;
    if (at >= 0 || ['how', 'if', 'when', 'whether', 'that', 'to', 'in', 'about'].includes(low)) break;
  }
  if (FINDS_OUT.has(g.lemma) && !asked && !out.some((m) => GONE_THROUGH.has(groupOf(m.types[0]!)))) return [];
  const types = typesOf(s, out, (out.at(-1)?.last ?? g.last) + 1);
  return isNamed(types) ? types : [];
}

/** True where the examples at `at` are of what the service does, by the clause that they stand in. */
function ofOwnDeeds(s: ParsedSentence, at: number, discourse: Discourse): boolean {
  const head = s.groups.findLast((h) => h.last < at + 1 && h.kind === 'main' && h.shape === 'finite');
  if (!head || isDenied(s, head)) return false;
  const { role, word, first } = subjectRole(s, head);
  const last = discourse.statements.at(-1);
  const told = last?.action === 'use' && last.polarity === 'affirmed' && last.actor === 'self';
  if (role === 'pronoun')
    return told && /^(?:this|these)$/.test(word) && ['include', 'help', 'mean'].includes(head.lemma);
  const noun =
    [at - 1, at - 2].map((i) => s.tokens[i]?.low ?? '').find((low) => low !== ',' && low !== 'such') ?? '';
  if (head.lemma === 'include')
    return ENDS.test(word) && /^(?:our|these|the|such|purposes|legitimate)\b/.test(first);
  if (role !== 'self') return false;
  if (ENDS.test(noun) || ['by', ':'].includes(s.tokens[at]!.low)) return true;
  const between = s.tokens.slice(head.last + 1, at).map((t) => t.low);
  if (between.includes('their') || between.includes('others')) return false;
  const aim = between.includes('to') || between.includes('for');
  return isOf(head.lemma, 'use') && aim && !s.data.some((m) => m.last === at - 1);
}

/** "Understanding which search terms are misspelled helps us …": a gerund as the subject of what helps the service. */
function helpsUs(s: ParsedSentence, g: VerbGroup): boolean {
  if (g.first > 0 && !/^\W*for (?:example|instance), $/i.test(s.text.slice(0, s.tokens[g.first]!.start))) {
    const mark = s.tokens[g.first - 1]!.low;
    if (mark !== ',' || s.tokens[g.first - 2]?.low !== 'example') return false;
  }
  return s.groups.some(
    (h) =>
      h.first > g.last &&
      /^(?:help|allow|enable|let)$/.test(h.lemma) &&
      !h.negated &&
      s.tokens[h.last + 1]?.low === 'us',
  );
}

/**
 * "We use data to run our service, such as processing the terms you search for": the examples of an aim name data that
 * is used for it.
 */
export function aimDeeds(s: ParsedSentence, k: number, discourse: Discourse): Draft[] {
  const g = s.groups[k]!;
  if (g.shape !== 'gerund' || g.negated || g.passive || !WORKS_ON.has(g.lemma)) return [];
  const at = examplesAt(s, g);
  if (!(at > 0 && ofOwnDeeds(s, at, discourse)) && !(FINDS_OUT.has(g.lemma) && helpsUs(s, g))) return [];
  const data = workedOn(s, g);
  if (data.length === 0) return [];
  return [plainDraft({ action: 'use', polarity: 'affirmed', data, rule: 'aim-deed', confidence: 0.6 })];
}
