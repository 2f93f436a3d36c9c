import type { ParsedSentence } from './clauses.ts';
import type { Span, VerbGroup } from './verb-groups.ts';
import * as w from './words.ts';

const NEGATIVE = new Set(['no', 'none', 'neither', 'nobody', 'no-one', 'nothing', 'not']);
/** Words that tie a clause to the one before it, in front of its subject: "yet nobody …", "in addition no data …". */
const TIES = new Set(
  'yet however nevertheless nonetheless still moreover furthermore besides therefore thus hence consequently accordingly so then also similarly likewise additionally that in addition of course fact absolutely'.split(
    ' ',
  ),
);

/** True where a subject speaks of nothing and nobody, whatever ties its clause to the one before. */
export function deniesAll(s: ParsedSentence, span: Span): boolean {
  let i = span.first;
  while (
    i < span.last &&
    (w.COORDINATORS.has(s.tokens[i]!.low) || TIES.has(s.tokens[i]!.low) || s.tokens[i]!.low === ',')
  )
    i++;
  return NEGATIVE.has(s.tokens[i]!.low);
}

const HIRES =
  /^(?:use|utili[sz]e|employ|work|rely|include|contain|embed|integrate|engage|partner|install|deploy|load|cooperate|hire)$/;

/** "We do not use Acme, which collects your number": what a tool or a company does that has no part in the service. */
export function ofUnused(s: ParsedSentence, g: VerbGroup): boolean {
  if (g.kind !== 'relative') return false;
  // "We do not use your photos, which we keep, for ads": of data, which there is all the same.
  if (s.data.some((m) => m.last < g.clauseFirst && m.last >= g.clauseFirst - 3)) return false;
  const head = s.groups.findLast((h) => h.last < g.clauseFirst && h.kind === 'main' && h.shape === 'finite');
  return head !== undefined && HIRES.test(head.lemma) && !head.passive && isDenied(s, head);
}

/**
 * True where a verb is denied, by itself or by its subject: "none of our services use vendors to …" denies as "we do not use
 * vendors to …" does; "none of them do not" affirms.
 */
export function isDenied(s: ParsedSentence, g: VerbGroup): boolean {
  const span = g.subject;
  if (!span) return g.negated;
  return g.negated !== deniesAll(s, span);
}
