import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import type { Draft } from './draft.ts';
import { recipientsOf } from './recipients.ts';
import { typesOf } from './types-named.ts';

/** A deed that another involves. */
const INVOLVES = cued(
  /\b(involves?|requires?|entails?|means|result in|results in) (?:us )?(?:sharing|disclosing|transferring|passing(?: on)?|forwarding)\b|\b(?:enables?|allows?|permits?|facilitates?|involves?|results? in|leads? to) the (?:sharing|disclosure) of\b|\b(?:can|could|may|might) also include (?:sharing|disclosing|providing|transferring)\b/i,
);
const SUPPOSED = /^(if|unless|where|when|opting)\b|\b(not|never|n't|without)\b/i;
const TOWARDS = new Set(['with', 'to']);

/** "This involves sharing your name with banks", "using it enables the sharing of posts with your friends": what it takes is done. */
export function involves(s: ParsedSentence, service: string): Draft[] {
  const match = INVOLVES.exec(s.text);
  if (!match || SUPPOSED.test(s.text)) return [];
  const from = s.tokens.findIndex((t) => t.start >= match.index + match[0].length);
  const near = s.data.filter((m) => m.first >= from && m.first <= from + 14);
  const types = typesOf(s, near, s.tokens.length);
  if (from < 0 || types.length === 0) return [];
  // "providing the police with your name": who gets it stands first.
  const given = /providing$/i.test(match[0])
    ? s.tokens.findIndex((t, i) => i > from && i < near[0]!.first && t.low === 'with')
    : -1;
  // Else it stands after "with" or "to", with a word or two before the name.
  const to = s.parties.filter(
    (p) =>
      p.first >= from &&
      p.first <= from + 16 &&
      !['self', 'user'].includes(p.kind) &&
      (given > 0 ? p.last < given : [1, 2, 3, 4].some((d) => TOWARDS.has(s.tokens[p.first - d]?.low ?? ''))),
  );
  if (to.length === 0) return [];
  return recipientsOf(to.slice(0, 3), service).map((recipient) => ({
    actor: 'self',
    action: 'share' as const,
    polarity: 'affirmed' as const,
    modality: 'does' as const,
    data: [...types],
    recipient,
    purpose: ['unspecified' as const],
    conditions: [],
    confidence: 0.6,
    rule: 'involves',
  }));
}
