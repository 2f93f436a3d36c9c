import { type DataType, groupOf, isGroup } from '../../model/data-types.ts';
import { isOf } from '../lexicon/verbs.ts';
import { membersOf, within } from './clause-limits.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { DataMention } from './mentions.ts';

const TELLS = /^(?:information|data|details|info|certain|some|other|technical)$/;
const TELLS_ABOUT = /^(?:information|data|details|info|about|regarding|concerning|on|relating|related)$/;
const BESIDE = /^(?:or|and|,|about|on|regarding|concerning|your|the|mobile|web|and\/or)$/;
const WIDE = /^(?:information|data|details|info)$/;
/** "…, such as your address": the list, behind whatever stands between it and the noun. */
const YOURS =
  /^(?:(?!\b(?:such as|including|like)\b)[^;:])*(?:, (?:such as|including|like) (?:your|its)|, including the|(?<!\b(?:features?|services?|tools?|products?|functions?|parties|partners|companies|providers|platforms|sites)) such as your)\b/i;

/** "…, we cannot use them to find out details such as your name": of another clause. */
const CLAUSE_BETWEEN =
  /^(?:(?!\b(?:such as|including)\b)[^;:])*?(?:, (?:we|they|it|this|these|our)\b|\b(?:not|cannot|never)\b|n['\u2019]t\b)/i;

/** "information about your device when you visit us, such as your address": whatever is listed is that information. */
function tellsOf({ s, g, object }: ClauseContext): boolean {
  const [first, ...more] = object.mentions;
  if (!first || more.length > 3 || !isOf(g.lemma, 'collect')) return false;
  if (!TELLS.test(s.tokens[first.first]!.low) || !TELLS_ABOUT.test(s.tokens[first.first + 1]?.low ?? ''))
    return false;
  // "about your browser or device"
  return more.every((m, n) => {
    const before = n === 0 ? first : more[n - 1]!;
    return s.tokens.slice(before.last + 1, m.first).every((t) => BESIDE.test(t.low));
  });
}

/** "We may have access to what you gave them, such as your name": it is had as well. */
function gains({ g }: ClauseContext): boolean {
  return isOf(g.lemma, 'collect') || isOf(g.lemma, 'receive') || g.lemma === 'access' || g.lemma === 'have';
}

/** "Order information you give when you buy, such as your address": what is the person's spells it out. */
function yoursListed(c: ClauseContext, trailing: readonly DataType[]): DataType[] | null {
  const { mentions, end } = c.object;
  if (trailing.length === 0 || mentions.length !== 1 || !gains(c)) return null;
  if (!WIDE.test(c.s.tokens[mentions[0]!.last]!.low)) return null;
  const rest = c.s.text.slice(c.s.tokens[end]?.start ?? c.s.text.length);
  if (!YOURS.test(rest)) return null;
  // "information that may include your username, and what they share, such as your photo": both.
  const besides = c.object.types.filter((t) => !mentions[0]!.types.includes(t));
  return [...new Set([...besides, ...trailing])];
}

/** What a list that stands further behind an object spells out of it; empty where it is of something else. */
export function lateTypes(
  c: ClauseContext,
  trailing: readonly DataType[],
  isLoose: (m: DataMention) => boolean,
): DataType[] {
  if (trailing.length === 0) return [];
  const { mentions, types } = c.object;
  // "about your contacts …, such as their names": theirs, and not the person's.
  const all = tellsOf(c) && !types.some((t) => groupOf(t) === 'contacts');
  // "contact information that you upload (such as an address book)": of those whom the person knows.
  if (trailing.includes('contact-list') && types.every((t) => t === 'identity')) return [...trailing];
  const yours = yoursListed(c, trailing);
  if (yours) return yours;
  // "about your browser, such as …": it is named itself.
  const rest = c.s.text.slice(c.s.tokens[c.object.end]?.start ?? c.s.text.length);
  if (all && CLAUSE_BETWEEN.test(rest)) return [];
  if (all) return [...new Set([...types.filter((t) => t !== 'unspecified' && !isGroup(t)), ...trailing])];
  return mentions.every(isLoose) ? within(types, trailing) : membersOf(types, trailing);
}
