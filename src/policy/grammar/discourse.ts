import { type DataType, groupOf } from '../../model/data-types.ts';
import type { ClaimRecipient } from '../../model/vocabulary.ts';
import type { ParsedSentence } from './clauses.ts';
import { speaksOfAll } from './denied-part.ts';
import type { Discourse, Draft } from './draft.ts';
import { dependsOn } from './follows-from.ts';
import type { DataMention } from './mentions.ts';
import { recipientsOf } from './recipients.ts';
import { subjectRole } from './roles.ts';
import { typesOf } from './types-named.ts';

const WORKS_WITH = new Set(['work', 'engage', 'partner', 'hire', 'rely', 'contract']);

/** "We work with …": kept for the sentences that follow until one names recipients of its own. */
function partnersOf(s: ParsedSentence, drafts: readonly Draft[], before: Discourse): ClaimRecipient[] {
  for (const g of s.groups) {
    if (g.kind !== 'main' || !WORKS_WITH.has(g.lemma) || g.negated || subjectRole(s, g).role !== 'self')
      continue;
    const named = recipientsOf(
      s.parties.filter((p) => p.first > g.last && p.first <= g.last + 8),
      '',
    );
    if (named.length > 0) return named.slice(0, 2);
  }
  return drafts.some(
    (d) => d.action === 'share' && d.recipient !== 'unspecified' && !before.partners.includes(d.recipient),
  )
    ? []
    : before.partners;
}

/** "If you lose your phone, write to us": what a condition names is not what the sentence is about. */
function spokenOf(s: ParsedSentence): readonly DataMention[] {
  const asides = s.groups
    .filter((g) => g.kind === 'sub' && g.shape === 'finite')
    .map((g) => {
      const comma = s.tokens.findIndex((t, i) => i > g.last && [',', ';', '('].includes(t.low));
      return { first: g.clauseFirst, end: comma < 0 ? s.tokens.length : comma };
    });
  return s.data.filter((m) => !asides.some((a) => m.first >= a.first && m.first < a.end));
}

/** "Questions on personal information go to your school": data at large, and no longer what was spoken of. */
function namesAnew(s: ParsedSentence): boolean {
  const last = s.data.findLast((m) => m.level === 'general');
  if (!last) return false;
  const near = [last.first - 1, last.first].map((i) => s.tokens[i]?.low ?? '');
  return !near.some((low) => POINTS.has(low)) && s.tokens[last.first]!.low === 'personal';
}
const GOES_ON = /\b(?:it|them|this|that|these|those|such)\b/i;
const POINTS = new Set(['this', 'these', 'those', 'such', 'that', 'the', 'its', 'same']);

/** "We use cookies to collect your address": what is spoken of from then on is the address, and not the tool. */
function toolsOf(drafts: readonly Draft[]): DataType[] {
  const isTool = (t: DataType) => groupOf(t) === 'tracking' || t === 'device-identifier';
  const affirmed = drafts.filter((d) => d.polarity === 'affirmed');
  const got = affirmed.filter((d) => d.action === 'collect').flatMap((d) => d.data);
  if (!got.some((t) => t !== 'unspecified' && !isTool(t))) return [];
  const used = affirmed.filter((d) => d.action === 'use' && d.data.every(isTool)).flatMap((d) => d.data);
  return used.filter((t) => !got.includes(t));
}

/** "We collect usage data. This helps us improve. This includes your clicks": what was collected is spelled out. */
function collectedBefore(drafts: readonly Draft[], before: Discourse): Draft[] {
  if (!drafts.every((d) => d.rule.startsWith('deed-serves'))) return [];
  return before.statements.filter((d) => d.action === 'collect' && d.polarity === 'affirmed');
}

/** What the next sentence may refer to. */
export function advance(s: ParsedSentence, drafts: readonly Draft[], before: Discourse): Discourse {
  const tools = toolsOf(drafts);
  const stated = [...new Set(drafts.flatMap((d) => d.data))].filter((t) => !tools.includes(t));
  const typed = typesOf(s, drafts.length > 0 ? s.data : spokenOf(s), s.tokens.length);
  const named = typed.filter((t) => t !== 'unspecified');
  const statedNamed = stated.filter((t) => t !== 'unspecified');
  const whole = drafts.find((d) => d.data.includes('unspecified') && d.data.length > 1);
  const data =
    statedNamed.length > 0
      ? whole
        ? [...statedNamed, 'unspecified' as const]
        : statedNamed
      : stated.length > 0
        ? stated
        : named.length > 0
          ? named
          : namesAnew(s)
            ? ['unspecified' as const]
            : before.data;
  let third: ClaimRecipient | null = before.third;
  for (const g of s.groups) {
    const role = g.kind === 'main' ? subjectRole(s, g) : null;
    if (role?.role === 'third') third = recipientsOf(role.parties, '')[0] ?? third;
  }
  if (third === before.third) third = recipientsOf(s.parties, '').at(-1) ?? third;
  // "This includes … It also includes …": both go on from what was stated before them.
  const goesOn = drafts.some((d) => d.rule.startsWith('includes')) && before.statements.length > 0;
  return {
    ...before,
    data,
    third,
    named: [
      ...new Set([
        ...before.named,
        ...s.parties.flatMap((p) => (p.kind === 'named' && p.entity ? [p.entity] : [])),
      ]),
    ].slice(-12),
    statements:
      drafts.length > 0 && !goesOn ? [...collectedBefore(drafts, before), ...drafts] : before.statements,
    partners: partnersOf(s, drafts, before),
    spoke: s.data.length > 0 || drafts.length > 0,
    dependsOn: dependsOn(s.text, before),
    whole: speaksOfAll(s.text) || (before.whole && (s.data.length === 0 || GOES_ON.test(s.text))),
  };
}
