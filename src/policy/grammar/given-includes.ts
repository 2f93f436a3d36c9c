import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { recipientsOf } from './recipients.ts';
import { subjectRole } from './roles.ts';
import type { VerbGroup } from './verb-groups.ts';

const GIVES = new Set(['give', 'send', 'provide', 'supply', 'forward', 'pass', 'show', 'display', 'hand']);

function gives(h: VerbGroup): boolean {
  return isOf(h.lemma, 'share') || GIVES.has(h.lemma);
}

/** "shared with advertisers", "we give advertisers", "advertisers receive": who gets what the subject of a sentence is. */
function whoGets(c: ClauseContext): ClaimRecipient[] {
  const { s, g } = c;
  const first = g.subject?.first ?? g.clauseFirst;
  const inner = s.groups.find(
    (h) =>
      h.first >= first &&
      h.last < g.first &&
      !h.negated &&
      (h.shape === 'participle' || ['relative', 'question'].includes(h.kind)),
  );
  if (!inner) return [];
  const who = subjectRole(s, inner);
  const received = isOf(inner.lemma, 'receive') || inner.lemma === 'access' || inner.lemma === 'see';
  if (inner.kind === 'relative' && !inner.passive && received && who.role === 'third')
    return recipientsOf(who.parties, c.service);
  const bare = inner.shape === 'participle' || inner.passive;
  if (!gives(inner) || !(bare || who.role === 'self')) return [];
  const to = s.parties.filter((p) => {
    if (p.first <= inner.last || p.last >= g.first) return false;
    const before = s.tokens[p.first - 1]!.low;
    const dative = !bare && p.first <= inner.last + 2 && GIVES.has(inner.lemma);
    return (
      dative || ['to', 'with'].includes(before) || ['to', 'with'].includes(s.tokens[p.first - 2]?.low ?? '')
    );
  });
  return recipientsOf(to, c.service);
}

const HEADS =
  /^(?:the |this |any |all |some )*(?:(?:categories|types|kinds|pieces) of )?(?:personal |user |technical |account )*(?:data|information|details|what)\b/i;

/** "The data we give advertisers includes your town", "what is shared with vendors is limited to your name". */
export function givenIncludes(c: ClauseContext): Draft[] {
  const { s, g } = c;
  if (c.denied || g.kind === 'sub' || g.kind === 'question') return [];
  const from = s.tokens[g.subject?.first ?? g.clauseFirst]?.start ?? 0;
  const opens = s.groups.find((h) => h.kind === 'question' && h.clauseFirst === 0 && h.last < g.first);
  if (!HEADS.test(s.text.slice(opens ? 0 : from))) return [];
  const to = whoGets(c);
  if (to.length === 0) return [];
  const typed = c.object.types.filter((t) => t !== 'unspecified');
  const types = typed.length > 0 ? typed : c.object.types;
  return to.map((r) => c.draft('share', types, r, 'given-includes', 0.7)).filter((d) => d.data.length > 0);
}
