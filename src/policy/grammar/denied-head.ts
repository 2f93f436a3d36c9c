import type { ParsedSentence } from './clauses.ts';
import type { VerbGroup } from './verb-groups.ts';

const NONE: ReadonlySet<string> = new Set(['no', 'none', 'neither', 'nobody', 'no-one', 'nothing']);

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
  const low = s.tokens[span.first]!.low;
  const next = s.tokens[span.first + 1]?.low ?? '';
  const none = NONE.has(low) || (/^(?:and|but|or)$/.test(low) && NONE.has(next));
  return g.negated !== none;
}
