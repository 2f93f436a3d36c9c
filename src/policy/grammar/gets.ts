import type { ClaimRecipient } from '../../model/vocabulary.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { changesHands, recipientsOf } from './recipients.ts';

/** "with them", "so that they can ship it": who gets what is shared, though "with" names none. */
export function getsBeside(c: ClauseContext): ClaimRecipient[] {
  const { tokens, parties } = c.s;
  // "We do not pass them your address": those spoken of stand right behind the verb.
  if (
    tokens[c.start]?.low === 'them' &&
    c.s.data.some((m) => m.first >= c.start + 1 && m.first <= c.start + 2)
  )
    return c.earlierThird();
  for (let i = c.start + 1; i < c.end; i++)
    if (tokens[i]!.low === 'them' && ['with', 'to'].includes(tokens[i - 1]!.low)) return c.earlierThird();
  const so = tokens.findIndex((t, i) => i > c.start && t.low === 'so' && tokens[i - 1]!.low !== 'do');
  if (so > 0) {
    const who = tokens[so + 1]?.low === 'that' ? so + 2 : so + 1;
    const party = parties.find((p) => p.first >= who && p.first <= who + 1);
    if (party) {
      const named = recipientsOf([party], c.service);
      if (named.length > 0) return named;
    }
    const given = c.discourse.statements.filter((d) => d.action === 'share').map((d) => d.recipient);
    if (tokens[who]?.low === 'they' && given.length > 0) return [...new Set(given)];
  }
  return [];
}

const BUYER =
  /\bor (any )?(other|another) (third[- ])?part(y|ies)\b|\bto (a|an|another|the|any|such|that|other) (third[- ]part(y|ies)|(other )?(entit(y|ies)|compan(y|ies)|organi[sz]ations?|business(es)?)|part(y|ies))\b/i;

/** "to a third party in the event of a merger", "with a successor or other third party": whoever gets the business is one. */
export function oneBuyer(c: ClauseContext, named: readonly ClaimRecipient[]): ClaimRecipient[] {
  const { text } = c.s;
  // "Except in a merger it is not sold to any other company": to all others but that one.
  if (c.denied || !named.some((r) => r === 'unspecified' || r === 'partner')) return [...named];
  if (!changesHands(text) || !BUYER.test(text)) return [...named];
  const partners = /\bpartners?\b/i.test(text);
  const others = named.filter((r) => r !== 'unspecified' && (partners || r !== 'partner'));
  if (named.includes('acquirer')) return others;
  return named.includes('partner') && !partners ? [...others, 'acquirer'] : [...named];
}

/** "We license data from brokers": it comes in. */
export function takenFrom(c: ClauseContext): boolean {
  if (!['license', 'lease', 'rent'].includes(c.g.lemma)) return false;
  const from = c.s.tokens.findIndex((t, i) => i >= c.start && i < c.end && t.low === 'from');
  // "We do not rent data that we collect from users": "from" is of the collecting.
  const inner = c.s.groups.some((g) => g.kind === 'relative' && g.first > c.g.last && g.first < from);
  if (inner) return false;
  return from > 0 && c.s.parties.some((p) => p.first > from && p.first <= from + 3 && p.kind !== 'user');
}

const LICENSEE = /\bto (?:us|you|the (?:company|service|app)|(?:our|its|the) (?:users|members|customers))\b/i;

/** "Photos are licensed by their owners to us", "content licensed to you": nothing of a person's is sold. */
export function licensedIn(c: ClauseContext): boolean {
  if (c.g.lemma !== 'license') return false;
  const after = c.s.text.slice(c.s.tokens[c.g.last]!.end);
  const before = c.s.text.slice(0, c.s.tokens[c.g.first]!.start);
  return (
    LICENSEE.test(after) || !/\b(?:your|users['\u2019]?|personal|customer|information|data)\b/i.test(before)
  );
}

/** "We and our affiliates share information": each gives and gets. */
export function mutual(
  c: ClauseContext,
  types: Draft['data'],
  others: readonly ClaimRecipient[],
  base: number,
): Draft[] {
  const out = others.map((r) => c.draft('share', types, r, 'mutual-share', base - 0.15));
  if (!c.denied) out.push(c.draft('collect', types, 'self', 'mutual-share', base - 0.25));
  return out;
}

const TO_WHOM = /^(?:to|with)$/;
const WHERE = /^(?:by|with|to|on|of)$/;

/** "transmitted to and stored by Acme", "moved to and shared with other servers": who stores or shares it gets it. */
export function keptBy(c: ClauseContext): ClaimRecipient[] {
  const { tokens } = c.s;
  const to = c.g.last + (tokens[c.g.last + 1]?.low === 'on' ? 2 : 1);
  if (!TO_WHOM.test(tokens[to]?.low ?? '')) return [];
  const joined = tokens[to + 1]?.low === ',' ? to + 2 : to + 1;
  if (joined === to + 1 && !/^(and|or|and\/or)$/.test(tokens[joined]?.low ?? '')) return [];
  const next = c.s.groups.find((h) => h.first > to && h.first <= joined + 3);
  return recipientsOf(
    c.s.parties.filter(
      (p) =>
        p.first > to + 1 &&
        p.first <= to + 9 &&
        !['self', 'user'].includes(p.kind) &&
        tokens
          .slice(Math.max(p.first - 3, next ? next.last + 1 : to + 1), p.first)
          .some((t) => WHERE.test(t.low)),
    ),
    c.service,
  );
}
