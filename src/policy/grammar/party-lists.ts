import type { DataMention } from './mentions.ts';
import type { PartyMention } from './party-mentions.ts';
import type { Token } from './token.ts';
import { MODALS, PREPOSITIONS, SUBJECT_PRONOUNS } from './words.ts';

const OTHERS: ReadonlySet<PartyMention['kind']> = new Set([
  'provider',
  'partner',
  'advertiser',
  'unspecified',
  'family',
]);

/** Where a list of examples begins that opens at `i`: "such as", "including", "(e.g."; -1 where none does. */
export function listFrom(tokens: readonly Token[], i: number): number {
  let at = i;
  while ([',', '('].includes(tokens[at]?.low ?? '')) at++;
  const { low = '' } = tokens[at] ?? {};
  if (low === 'such' && tokens[at + 1]?.low === 'as') return at + 2;
  return ['including', 'like', 'e.g.'].includes(low) ? at + 1 : -1;
}

/** Where a list of examples ends: at its bracket, or before what is no noun of it. Exclusive. */
function listUntil(tokens: readonly Token[], from: number, verbs: readonly unknown[]): number {
  const bracket = tokens[from - 2]?.low === '(' || tokens[from - 3]?.low === '(';
  let i = from;
  for (; i < tokens.length; i++) {
    const { low } = tokens[i]!;
    if (low === ')' || low === ';' || low === ':') break;
    if (bracket) continue;
    if (verbs[i] && tokens[i - 1]?.low === ',') break;
    if (low === 'your' || SUBJECT_PRONOUNS.has(low) || MODALS.has(low)) break;
    if (PREPOSITIONS.has(low) && !['of', 'for', 'in', 'and'].includes(low)) break;
  }
  return i;
}

/**
 * Data mentions without those that only tell who others are: "from third parties, such as referrers and agencies", "public
 * sources (such as social media)". A list without another party in it is of data: "with partners, including addresses".
 */
export function withoutPartyLists(
  tokens: readonly Token[],
  data: readonly DataMention[],
  parties: readonly PartyMention[],
  verbs: readonly unknown[],
): DataMention[] {
  const spans: { from: number; until: number }[] = [];
  const heads = [
    ...parties.filter((p) => OTHERS.has(p.kind)).map((p) => ({ last: p.last, sources: false })),
    ...tokens.flatMap((t, last) =>
      /^(sources|databases|registers)$/.test(t.low) ? [{ last, sources: true }] : [],
    ),
  ];
  for (const { last, sources } of heads) {
    const from = listFrom(tokens, last + 1);
    if (from < 0) continue;
    const until = listUntil(tokens, from, verbs);
    // "to our processors, such as bank account information": what is given to them.
    const first = data.find((m) => m.first === from);
    const given = first !== undefined && !parties.some((o) => o.first === from && o.last >= first.last);
    const others = parties.some((o) => OTHERS.has(o.kind) && o.first >= from && o.first < until);
    const ofParties = sources || (others && !given);
    if (ofParties) spans.push({ from, until });
  }
  if (spans.length === 0) return [...data];
  return data.filter(
    (m) =>
      m.types[0] === 'unspecified' || !spans.some(({ from, until }) => m.first >= from && m.last < until),
  );
}
