import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import type { Discourse, Draft } from './draft.ts';

const AIM =
  '(?:to|in order to|in order that|so that|so|for(?! example| instance)|because|when|where|if|until|as long as)';

/** "This is done to deliver them", "we do so for up to a year": what was just stated, once more. */
const ONCE_MORE = cued(
  new RegExp(
    `^\\W*(?:(?:also|again|however|in part|mainly),? )?(?:(?:this|all (?:of )?this) (?:is|will be|may be) (?:(?:all|only|also|mainly|primarily|solely) )?(?:done|necessary|required|needed|to(?= (?:help|enable|allow|ensure|make|provide|protect|prevent|improve|let)\\b))(?: in order)?|we (?:may |will |only |also )*do (?:this|so|that)(?: (?:only|also|mainly|primarily|solely|partly))?)(?: ${AIM}|(?<=\\bto)) |^\\W*this (?:will )?(?:only |also )?happens?(?: only)? (?:when|where|if|for|until|because) |^\\W*this is (?:also )?the case (?:for (?:individuals|users|visitors|members|people|those|persons|both|all)|when|if|where) `,
    'i',
  ),
);
/** On what ground, and not what for. */
const GROUND =
  /\b(?:legitimate|legal|lawful|contracts?|agreement|consent|statutory|law|art\.|article|gdpr)\b/i;
const UNSURE = 0.55;

/** What a sentence says that only adds the aim, the time or the manner of what the sentence before it stated. */
export function doneFor(s: ParsedSentence, discourse: Discourse): Draft[] {
  const { statements } = discourse;
  if (!discourse.spoke || statements.length === 0 || !ONCE_MORE.test(s.text) || GROUND.test(s.text))
    return [];
  const own = statements.every(
    (d) => d.actor === 'self' && d.polarity === 'affirmed' && d.rule !== 'heading',
  );
  if (!own || s.groups.some((g) => g.negated)) return [];
  return statements.map((d) => ({
    ...d,
    modality: 'does',
    purpose: ['unspecified'],
    conditions: [],
    confidence: Math.min(UNSURE, d.confidence),
    rule: 'done-for',
  }));
}
