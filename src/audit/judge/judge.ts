import { claimVerdict } from './claim-verdict.ts';
import { documentsInForce } from './documents.ts';
import { type FlowRuling, flowVerdict } from './flow-verdict.ts';
import type { ClaimJudgement, FlowJudgement, JudgeInput, Judgement } from './types.ts';

/**
 * Holds what left the device against what the documents in force claim, in both directions: a verdict for
 * each flow that was seen and for each claim that counts. Pure; where nothing can be said the milder verdict
 * stands, for a wrong accusation is the worst error.
 */
export function judge(input: JudgeInput): Judgement {
  const documents = documentsInForce(input.documents, input.context).map((d) => d.id);
  const counting = new Set(documents);
  const claims = input.claims.filter((c) => counting.has(c.document));
  const documentOf = new Map(claims.map((c) => [c.id, c.document]));

  const rulings = new Map<string, FlowRuling>();
  const flows = new Map<string, FlowJudgement>();
  for (const flow of input.flows) {
    if (flow.count <= 0) continue;
    const ruling = flowVerdict(flow, claims, input.app);
    rulings.set(flow.id, ruling);
    const { verdict, reason, claims: ids, derived } = ruling;
    const rests = new Set(ids.map((id) => documentOf.get(id)));
    flows.set(flow.id, {
      verdict,
      reason,
      claims: ids,
      // Nothing covers it: that is said of every document that counts.
      documents: ids.length > 0 ? documents.filter((d) => rests.has(d)) : documents,
      against: ruling.broken.map((c) => c.id).filter((id) => !ids.includes(id)),
      derived,
    });
  }

  const judged = new Map<string, ClaimJudgement>();
  for (const claim of claims) {
    judged.set(claim.id, claimVerdict(claim, rulings, input.coverage, input.app));
  }
  return { documents, flows, claims: judged };
}
