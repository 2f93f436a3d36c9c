import { verdictLabel } from '../../audit/labels.ts';
import type { Claim } from '../../model/claim.ts';
import { CLAIM_VERDICTS, FLOW_VERDICTS, type Verdict } from '../../model/vocabulary.ts';

/**
 * A verdict as a face shows it. `unjudged` stands in where no whole policy was at hand: a flow that nothing
 * covers because nothing, or not all, was read is not one that the policy fails to mention.
 */
export type Shown = Verdict | 'unjudged';

/** Verdicts of data that left, gravest first. */
export const FLOW_ORDER: readonly Shown[] = [
  'incorrect',
  'omitted',
  'ambiguous',
  'vague',
  'clear',
  'unjudged',
];

/** Verdicts of what a document says: what was broken, what stays open, what was not found, what was seen. */
export const CLAIM_ORDER: readonly Shown[] = [
  'contradicted',
  'not-observable',
  'opaque',
  'uncertain',
  'not-seen',
  'not-exercised',
  'seen',
];

/** Where a verdict stands among its kind; those of flows before those of claims. */
export function gravity(verdict: Shown): number {
  const flow = FLOW_ORDER.indexOf(verdict);
  return flow >= 0 ? flow : FLOW_ORDER.length + CLAIM_ORDER.indexOf(verdict);
}

const MEANINGS: Record<Shown, string> = {
  clear: 'Data and recipient are both named.',
  vague: 'Only a broader term covers it.',
  ambiguous: 'The documents both affirm and deny it.',
  omitted: 'Nothing in the documents covers it.',
  incorrect: 'A denial covers it.',
  seen: 'It was observed.',
  contradicted: 'The opposite was observed.',
  'not-seen': 'It could have shown here, and did not. For a denial: no breach seen.',
  opaque: 'Bytes left where it would show, and could not be read.',
  'not-exercised': 'The feature was not used.',
  'not-observable': 'It happens between servers, or later.',
  uncertain: 'Candor is not sure how to read the sentence.',
  unjudged: 'No whole policy was at hand to hold it against.',
};

/** The word on a chip. A denial that nothing broke reads “No breach seen”, never “kept”. */
export function verdictWord(verdict: Shown, claim?: Pick<Claim, 'polarity'>): string {
  return verdict === 'unjudged' ? 'Not judged' : verdictLabel(verdict, claim?.polarity);
}

/** The same where space is scarce, and in a tally after its number. */
export function shortWord(verdict: Shown, claim?: Pick<Claim, 'polarity'>): string {
  return verdict === 'not-observable' ? 'Cannot be seen' : verdictWord(verdict, claim);
}

/** What a verdict means, one sentence. */
export function verdictMeaning(verdict: Shown): string {
  return MEANINGS[verdict];
}

/** The verdicts that can be given, in the order in which the words are explained. */
export const EXPLAINED: { flows: readonly Verdict[]; claims: readonly Verdict[] } = {
  flows: FLOW_VERDICTS,
  claims: CLAIM_VERDICTS,
};
