import { coverageOf } from '../audit/coverage.ts';
import { explainClaim } from '../audit/explain/claim.ts';
import type { ExplainContext } from '../audit/explain/context.ts';
import { explainFlow } from '../audit/explain/flow.ts';
import { isIdentifying } from '../audit/explain/passing-on.ts';
import { documentsInForce } from '../audit/judge/documents.ts';
import { judge } from '../audit/judge/judge.ts';
import type { AppProfile, Carriers } from '../model/app.ts';
import type { Policy } from '../model/claim.ts';
import type { Flow } from '../model/flow.ts';
import type { BlindSpots, ChannelReading, Finding, Report } from '../model/report.ts';
import type { Feature, UnreadChannel, Verdict } from '../model/vocabulary.ts';

/** What a report is made from. Flows and blind spots come masked; nothing here sees an identifier's value. */
export interface ReportInput {
  tool: Report['tool'];
  app: Pick<AppProfile, 'id' | 'name' | 'owner' | 'family'>;
  /** Times in ISO 8601, UTC. */
  session: Omit<Report['session'], 'region' | 'judgedAt' | 'discovery'>;
  flows: readonly Flow[];
  blindSpots: BlindSpots;
  channels?: readonly ChannelReading[];
  /** Every document and claim known of the app; the region and the date choose. */
  policy: Policy;
  /** The person's region, `EEA`, `US`, …; empty where not told: then only global documents count. */
  region: string;
  /** ISO date by which documents are chosen. */
  date: string;
  integrity: Report['integrity'];
  /** Sessions that the flows come from; 1 where not given. */
  sessions?: number;
  /** All that was done in the session, where the caller knows it. */
  done?: readonly Feature[];
  /** Channels that went unread, where the caller knows them; else what the blind spots tell. */
  unread?: readonly UnreadChannel[];
  /** What carries the app's data; as in most messengers where not given. */
  carriers?: Carriers;
  /** True where `--reveal` wrote identifiers' values. */
  revealed?: boolean;
}

/** Gravest first. */
const FLOW_ORDER: readonly Verdict[] = ['incorrect', 'omitted', 'ambiguous', 'vague', 'clear'];
const CLAIM_ORDER: readonly Verdict[] = [
  'contradicted',
  'not-observable',
  'opaque',
  'uncertain',
  'not-seen',
  'not-exercised',
  'seen',
];

/**
 * Judges an audit and writes its report: the documents that count with their claims, every flow, and a finding
 * for each flow and each claim, gravest first. Pure; the same input gives the same report.
 */
export function buildReport(input: ReportInput): Report {
  const app = { entity: input.app.owner, family: input.app.family };
  const context = { region: input.region, date: input.date };
  const coverage = coverageOf(input);
  const documents = documentsInForce(input.policy.documents, context);
  const counting = new Set(documents.map((d) => d.id));
  const claims = input.policy.claims.filter((c) => counting.has(c.document));
  const judgement = judge({ app, context, documents, claims, flows: input.flows, coverage });
  const explain: ExplainContext = { app, documents, claims };

  const ofFlows: (Finding & { weight: number })[] = [];
  for (const flow of input.flows) {
    const verdict = judgement.flows.get(flow.id);
    if (!verdict) continue;
    ofFlows.push({
      id: `flow-${flow.id}`,
      about: 'flow',
      flow: flow.id,
      claims: verdict.claims,
      verdict: verdict.verdict,
      explanation: explainFlow(flow, verdict, explain),
      documents: verdict.documents,
      weight: (isIdentifying(flow) ? 1e9 : 0) + flow.count,
    });
  }
  const rank = (order: readonly Verdict[], verdict: Verdict) => order.indexOf(verdict);
  ofFlows.sort((a, b) => rank(FLOW_ORDER, a.verdict) - rank(FLOW_ORDER, b.verdict) || b.weight - a.weight);

  const ofClaims: Finding[] = [];
  for (const claim of claims) {
    const verdict = judgement.claims.get(claim.id);
    if (!verdict) continue;
    ofClaims.push({
      id: `claim-${claim.id}`,
      about: 'claim',
      flow: null,
      claims: [claim.id],
      verdict: verdict.verdict,
      explanation: explainClaim(claim, verdict, input.flows, coverage, explain),
      documents: [claim.document],
      flows: verdict.flows,
    });
  }
  ofClaims.sort((a, b) => rank(CLAIM_ORDER, a.verdict) - rank(CLAIM_ORDER, b.verdict));

  return {
    schema: 'candor/report@1',
    tool: input.tool,
    app: { id: input.app.id, name: input.app.name, owner: input.app.owner, family: input.app.family },
    session: { ...input.session, region: input.region, judgedAt: input.date },
    policy: { documents, claims },
    flows: [...input.flows],
    findings: [...ofFlows.map(({ weight: _, ...finding }) => finding), ...ofClaims],
    blindSpots: input.blindSpots,
    ...(input.channels ? { channels: [...input.channels] } : {}),
    integrity: input.integrity,
    ...(input.revealed ? { revealed: true } : {}),
  };
}
