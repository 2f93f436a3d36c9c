import type { RecipientKind } from '../../model/vocabulary.ts';
import { PARTY_HEADS, PARTY_TRADES, UNSURE_HEADS } from '../lexicon/parties-by-head.ts';
import { isOf, VERBS } from '../lexicon/verbs.ts';
import type { Token } from './token.ts';
import * as w from './words.ts';

/** Most words that stand before a head as part of its phrase. */
const MOST_MODIFIERS = 4;

const CLOSED = new Set([
  ...w.PREPOSITIONS,
  ...w.COORDINATORS,
  ...w.DETERMINERS,
  ...w.POSSESSIVES,
  ...w.MODALS,
  ...w.BE,
  ...w.HAVE,
  ...w.DO,
  ...w.NEGATORS,
  ...w.SUBJECT_PRONOUNS,
  ...w.OBJECT_PRONOUNS,
  ...w.RELATIVES,
  ...w.SUBORDINATORS,
  'excluding',
]);
const BEFORE_VERB_LIKE =
  /^(with|by|from|our|other|certain|the|of|as|including|these|any|third-party|selected|trusted|external|outside)$/;

/** True where a word can only say what kind of party the head behind it is. */
export function saysMore(tokens: readonly Token[], i: number): boolean {
  const { low, possessive } = tokens[i]!;
  if (possessive || CLOSED.has(low) || !/^[a-z][a-z-]*$/.test(low) || w.isAdverb(low)) return false;
  const verb = VERBS.get(low);
  // "providing law enforcement agencies with it": what is done, no kind of agency.
  const gives = verb?.form === 'ing' && (isOf(verb.lemma, 'give') || isOf(verb.lemma, 'share'));
  if (gives) return BEFORE_VERB_LIKE.test(tokens[i - 1]?.low ?? '');
  if (!verb || verb.form === 'ing' || verb.form === 'ed') return verb?.form !== 'ed' || low.includes('-');
  return BEFORE_VERB_LIKE.test(tokens[i - 1]?.low ?? '');
}

/** A party named by its head, whatever its modifiers are: "child safety organisations". */
export interface HeadParty {
  last: number;
  kind: RecipientKind;
  /** Words before the head. */
  modifiers: number;
}

/** True where a word behind a head is a head itself or leads to one. */
export function goesOn(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  return next !== undefined && !VERBS.has(next.low) && saysMore(tokens, i);
}

/** The party whose phrase starts at a word, or null. One alone counts only where it is "a" company or "any". */
export function partyByHead(tokens: readonly Token[], first: number): HeadParty | null {
  const end = Math.min(tokens.length, first + MOST_MODIFIERS + 1);
  if (!tokens.slice(first, end).some((t) => PARTY_HEADS.has(t.stem))) return null;
  for (let i = first; i < end; i++) {
    const { stem: head } = tokens[i]!;
    const kind = PARTY_HEADS.get(head);
    if (kind && !tokens[i]!.possessive && !goesOn(tokens, i + 1)) {
      const several = head !== tokens[i]!.low;
      if (!several && !/^(an?|another|any|outside|external)$/.test(tokens[first - 1]?.low ?? '')) return null;
      const before = tokens.slice(first, i).map((t) => t.low);
      if (before.length === 0 || (UNSURE_HEADS.has(head) && !tradeOf(before, head))) return null;
      return { last: i, kind: tradeOf(before, head) ?? kind, modifiers: before.length };
    }
    if (!saysMore(tokens, i)) return null;
  }
  return null;
}

function tradeOf(before: readonly string[], head: string): RecipientKind | undefined {
  return PARTY_TRADES.find(
    ([, words, heads]) => (heads?.test(head) ?? true) && before.some((word) => words.test(word)),
  )?.[0];
}
