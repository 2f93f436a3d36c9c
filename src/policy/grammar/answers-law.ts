import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';

const ANSWERS: ReadonlySet<string> = new Set(['respond', 'answer', 'reply', 'comply', 'cooperate', 'assist']);
/** "to legal requests", "with court orders", "with the police": whom an answer goes to. */
const TO_LAW =
  /\b(?:legal (?:requests?|process|demands?)|(?:court|judicial) orders?|subpoenas?|(?:search )?warrants?|law enforcement|(?:government|public|regulatory|judicial|foreign|supervisory)(?:al)? (?:requests?|authorit(?:y|ies)|agenc(?:y|ies)|bod(?:y|ies))|regulators?|the police)\b/i;

/** "We may share it with courts. This may include responding to legal requests from abroad": the answer gives it away. */
export function answersLaw(c: ClauseContext, last: Draft | undefined): Draft[] {
  const next = c.s.groups[c.k + 1];
  if (next?.shape !== 'gerund' || next.first > c.start + 2 || !ANSWERS.has(next.lemma)) return [];
  if (c.denied || last?.action !== 'share' || last.polarity !== 'affirmed' || isOf(next.lemma, 'share'))
    return [];
  if (!TO_LAW.test(c.s.text.slice(c.s.tokens[next.last]!.end).slice(0, 60))) return [];
  return [
    {
      ...last,
      recipient: 'authority',
      modality: c.g.modal === 'may' ? 'may' : last.modality,
      rule: 'answers-law',
      confidence: 0.6,
    },
  ];
}
