import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import type { PartyMention } from './party-mentions.ts';
import { recipientsOf } from './recipients.ts';

/** "This", "these", "such third parties", "the service providers we use": those who were just said to get data. */
const THEM =
  /^(?:this|these|they|those|such|examples|(?:(?:these|those|such|our|the) (?:[\w-]+ ){0,2}?)?(?:third[- ]part(?:y|ies)|recipients|companies|providers|vendors|partners|parties|entities|organi[sz]ations)(?: (?:providers|partners|companies|vendors))?)$/;
/** "For purposes of this notice, third parties include …": what a word is to mean. */
const DEFINES =
  /^\W*(?:for (?:the )?purposes? of|as used in|in the context of|under) (?:this|these|the|our|that)\b|^\W*(?:the (?:term|word)s?\b|["\u201c\u2018])/i;
const OPEN: ReadonlySet<string> = new Set(['unspecified', 'provider', 'partner']);
const LISTS = new Set([
  ',',
  'and',
  'or',
  ':',
  'our',
  'other',
  'the',
  'and/or',
  ';',
  'as',
  'like',
  'including',
]);

/** "hosts such as Hetzner": the example that is named is who gets it. */
function isExemplified({ s }: ClauseContext, kind: PartyMention): boolean {
  const opens = /^(?:such|like|including)$/.test(s.tokens[kind.last + 1]?.low ?? '');
  return (
    opens && s.parties.some((p) => p.entity !== undefined && p.first > kind.last && p.first <= kind.last + 4)
  );
}

/** "We share it with third parties. These include our affiliates and payment processors.": they get it, too. */
export function includesWhom(c: ClauseContext): Draft[] {
  const last = c.discourse.statements.at(-1);
  if (last?.action !== 'share' || last.polarity !== 'affirmed' || last.actor !== 'self') return [];
  if (!OPEN.has(last.recipient) || last.rule === 'heading' || c.denied || !c.g.subject) return [];
  const subject = c.s.tokens
    .slice(c.g.subject.first, c.g.subject.last + 1)
    .map((t) => t.low)
    .join(' ');
  // "Those to whom we sell it include …": said of its own deed.
  const apart = c.s.groups.some((g) => g.first > c.g.subject!.last && g.last < c.g.first);
  if (!THEM.test(subject) || apart || DEFINES.test(c.s.text)) return [];
  // "We may disclose it if you cheat. This includes business relationships": of the case, where nobody was named.
  if (subject === 'this' && last.recipient === 'unspecified') return [];
  // Whatever data is listed first, the list is of data.
  const listed = c.s.parties.filter((p) => p.first >= c.start && p.last < c.end);
  const [first] = listed;
  if (!first || c.s.data.some((m) => m.first >= c.start && m.last < first.first)) return [];
  const inner = c.s.groups.some((g) => g.first > c.g.last && g.first < first.first);
  if (inner || first.first > c.start + 5) return [];
  const members = listed.filter((p) => {
    const before = c.s.tokens[p.first - 1]?.low ?? '';
    if (['self', 'user', 'users', 'unspecified'].includes(p.kind)) return false;
    return (p === first || LISTS.has(before)) && !isExemplified(c, p);
  });
  // "Providers. These include market researchers": whoever works for others in a list of those hired is hired.
  const kinds = recipientsOf(members, c.service).map((r) =>
    r === 'partner' && last.recipient === 'provider' ? 'provider' : r,
  );
  return [...new Set(kinds)].map((recipient) => ({
    ...last,
    recipient,
    confidence: Math.min(0.6, last.confidence),
    rule: 'includes-whom',
  }));
}
