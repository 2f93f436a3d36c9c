import { type DataType, groupOf, isGroup } from '../../model/data-types.ts';
import type { ClaimRecipient } from '../../model/vocabulary.ts';
import type { ParsedSentence } from './clauses.ts';
import type { Draft } from './draft.ts';
import { purposesIn } from './purposes-in.ts';
import { defendsRights, recipientsOf } from './recipients.ts';

const LET_IN: ReadonlySet<ClaimRecipient> = new Set(['authority', 'provider', 'acquirer']);

/** Where the party stands that an exception names at once, "except with our advertisers"; -1 for "with your consent", "to help others". */
function namedAtOnce(s: ParsedSentence, from: number): number {
  const to = [from + 1, from + 2].find((i) => /^(?:with|to)$/.test(s.tokens[i]?.low ?? ''));
  if (to === undefined || s.groupAt[to + 1]! >= 0) return -1;
  return s.parties.find((p) => p.first > to && p.first <= to + 2 && p.kind !== 'user')?.first ?? -1;
}

/** Whom "except with advertisers", "except where the law demands it" or "unless our providers need it" lets in. */
export function excepted(s: ParsedSentence, from: number, service: string): ClaimRecipient[] {
  if (from < 0) return [];
  const at = namedAtOnce(s, from);
  const others = recipientsOf(
    s.parties.filter((p) => p.first > from),
    service,
  ).filter((r) => LET_IN.has(r));
  const whom = recipientsOf(
    s.parties.filter((p) => at >= 0 && p.first >= at && p.first < at + 6),
    service,
  ).filter((r) => r !== 'unspecified');
  const named = [...new Set([...whom, ...others])];
  // "to comply with the law or protect our rights": the latter goes to whoever can help.
  const rights = named.length > 0 && defendsRights(s.text.slice(s.tokens[from]!.start));
  return [...named.slice(0, 3), ...(rights ? (['unspecified'] as const) : [])];
}

/** What lists of a group's members name beside them: "information about your device, such as its model, IP address and cookies". */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  device: ['network', 'tracking'],
  identity: ['credential'],
};

/** What a late list spells out: anything for "information", members only for a group ("your location, such as …"). */
export function within(types: readonly DataType[], late: readonly DataType[]): DataType[] {
  if (types.includes('unspecified')) return [...late];
  const members = late.filter((t) => types.some((group) => groupOf(t) === group));
  if (members.length === 0) return [];
  return late.filter((t) => members.includes(t) || types.some((g) => BESIDE[g]?.includes(groupOf(t))));
}

/** Where "but not", "and not", "but never" begins what a clause denies beside what it affirms. */
export function contrastAt(s: ParsedSentence, start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    const before = s.tokens[i - 1]?.low ?? '';
    const { low } = s.tokens[i]!;
    if ((low !== 'not' && !(low === 'never' && /^(?:but|,)$/.test(before))) || s.groupAt[i]! >= 0) continue;
    const next = s.tokens[i + 1]?.low ?? '';
    if (
      ['only', 'limited', 'necessarily', 'be', 'yet'].includes(next) ||
      (next === 'to' && before !== 'but') ||
      before === 'or' ||
      before === 'if' ||
      before === 'whether'
    )
      continue;
    if (before === 'but' || before === 'and' || before === ',' || before === '(' || before === '\u2014')
      return i;
  }
  return -1;
}

/** The purpose that an exception names, else the denial's own. */
export function purposesAfter(s: ParsedSentence, offset: number, d: Draft): Draft['purpose'] {
  const from = s.tokens.findIndex((t) => t.start >= offset);
  const found = from < 0 ? [] : purposesIn(s, from, s.tokens.length);
  return found.length > 0 && found[0] !== 'unspecified' ? found : d.purpose;
}

/** "your language and facts about your device, such as its model": the last named group gives way to what is listed of it. */
export function membersOf(types: readonly DataType[], listed: readonly DataType[]): DataType[] {
  const last = types.at(-1);
  if (last === undefined || !isGroup(last) || !listed.some((t) => t !== last && groupOf(t) === last))
    return [];
  return [...new Set([...types.filter((t) => t !== last), ...listed.filter((t) => t !== 'unspecified')])];
}
