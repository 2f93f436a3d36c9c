import type { Claim } from '../../model/claim.ts';
import { conflict, isException, standsAlone } from './conflict.ts';
import { type Cover, cover } from './cover.ts';
import type { FlowJudgement, FlowReason, JudgeFlow } from './types.ts';

/** A flow's verdict with the denials that it breaks. */
export interface FlowRuling extends Omit<FlowJudgement, 'documents' | 'against'> {
  /** Every claim that covers the flow. */
  covers: Cover[];
  /** Denials that truly cover it: no exception, purpose or condition takes it out of them. */
  broken: Claim[];
}

function affirmed(covers: readonly Cover[]): Pick<FlowRuling, 'verdict' | 'reason' | 'claims'> {
  const exact = covers.filter((c) => c.exactData && c.exactRecipient);
  if (exact.length > 0) return { verdict: 'clear', reason: 'named', claims: exact.map((c) => c.claim.id) };
  const data = covers.some((c) => c.exactData);
  const recipient = covers.some((c) => c.exactRecipient);
  let reason: FlowReason = 'broader-both';
  if (data) reason = 'broader-recipient';
  else if (recipient) reason = 'broader-data';
  return { verdict: 'vague', reason, claims: covers.map((c) => c.claim.id) };
}

/** The verdict of one flow against the claims of the documents that count. */
export function flowVerdict(
  flow: JudgeFlow,
  claims: readonly Claim[],
  app: { entity: string; family: string },
): FlowRuling {
  const covers = claims.map((claim) => cover(claim, flow, app)).filter((c) => c !== null);
  const affirmations = covers.filter((c) => c.claim.polarity === 'affirmed');
  const derived = flow.evidence.level === 'derived';
  const denials = covers
    .filter((c) => c.claim.polarity === 'denied')
    .filter((d) => !affirmations.some((a) => isException(a, d)));

  if (affirmations.length === 0) {
    const broken = denials.map((d) => d.claim).filter(standsAlone);
    return broken.length > 0
      ? { verdict: 'incorrect', reason: 'denied', claims: broken.map((c) => c.id), covers, broken, derived }
      : { verdict: 'omitted', reason: 'nothing-covers', claims: [], covers, broken, derived };
  }

  const particular: Claim[] = [];
  const level: Claim[] = [];
  const apart: Claim[] = [];
  for (const denial of denials) {
    const outcomes = affirmations.map((a) => conflict(a, denial));
    // An affirmation as particular as the denial, or one that another purpose keeps apart, speaks for the flow.
    if (outcomes.every((o) => o === 'denied')) particular.push(denial.claim);
    else if (outcomes.some((o) => o === 'both')) level.push(denial.claim);
    // It does not decide the flow, but a bare denial of what was seen is broken all the same.
    else if (standsAlone(denial.claim)) apart.push(denial.claim);
  }
  const broken = [...particular, ...level, ...apart];
  if (particular.length > 0) {
    const ids = particular.map((c) => c.id);
    return { verdict: 'incorrect', reason: 'denied-in-particular', claims: ids, covers, broken, derived };
  }
  if (level.length > 0) {
    const ids = [...affirmations.map((a) => a.claim.id), ...level.map((c) => c.id)];
    return { verdict: 'ambiguous', reason: 'both', claims: ids, covers, broken, derived };
  }
  return { ...affirmed(affirmations), covers, broken, derived };
}
