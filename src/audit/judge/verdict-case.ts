import * as v from 'valibot';
import { companyNamed } from '../../entities/resolve.ts';
import { ClaimSchema, PolicyDocumentSchema } from '../../model/claim.ts';
import { DATA_TYPES, type DataType } from '../../model/data-types.ts';
import {
  CLAIM_VERDICTS,
  EVIDENCE_LEVELS,
  FEATURES,
  FLOW_VERDICTS,
  PARTIES,
  UNREAD_CHANNELS,
} from '../../model/vocabulary.ts';
import { judge } from './judge.ts';

const KINDS = ['provider', 'advertiser', 'partner'] as const;

/** One line of a file of verdict cases: flows and claims, and the verdicts that the rules give. */
export const VerdictCaseSchema = v.object({
  id: v.string(),
  app: v.object({ entity: v.string(), family: v.string() }),
  context: v.object({ region: v.string(), date: v.string() }),
  documents: v.array(PolicyDocumentSchema),
  claims: v.array(ClaimSchema),
  flows: v.array(
    v.object({
      id: v.string(),
      dataType: v.picklist(DATA_TYPES as [DataType, ...DataType[]]),
      recipient: v.object({
        entity: v.string(),
        family: v.string(),
        kind: v.pipe(
          v.nullish(v.picklist(KINDS)),
          v.transform((kind) => kind ?? undefined),
        ),
      }),
      party: v.picklist(PARTIES),
      evidence: v.object({ level: v.picklist(EVIDENCE_LEVELS) }),
      count: v.optional(v.number(), 1),
    }),
  ),
  coverage: v.object({
    sessions: v.optional(v.number(), 1),
    features: v.array(v.picklist(FEATURES)),
    unread: v.array(v.picklist(UNREAD_CHANNELS)),
  }),
  expect: v.object({
    flows: v.optional(v.record(v.string(), v.picklist(FLOW_VERDICTS)), () => ({})),
    claims: v.optional(v.record(v.string(), v.picklist(CLAIM_VERDICTS)), () => ({})),
  }),
  why: v.optional(v.string(), ''),
});
export type VerdictCase = v.InferOutput<typeof VerdictCaseSchema>;

/** Verdicts by id; `none` where there is none. */
interface Verdicts {
  flows: Record<string, string>;
  claims: Record<string, string>;
}

/** A case whose verdicts differ from the expected ones: only what differs. */
export interface WrongCase {
  id: string;
  expected: Verdicts;
  got: Verdicts;
}

function differing(want: Record<string, string>, have: ReadonlyMap<string, { verdict: string }>) {
  const expected: Record<string, string> = {};
  const got: Record<string, string> = {};
  for (const [id, verdict] of Object.entries(want)) {
    const given = have.get(id)?.verdict ?? 'none';
    if (given === verdict) continue;
    expected[id] = verdict;
    got[id] = given;
  }
  return { expected, got, any: Object.keys(expected).length > 0 };
}

/** The kind of recipient that the case gives, else the one that the entity table knows of the company. */
function withKinds(flows: VerdictCase['flows']): VerdictCase['flows'] {
  return flows.map((flow) => ({
    ...flow,
    recipient: { ...flow.recipient, kind: flow.recipient.kind ?? companyNamed(flow.recipient.entity).kind },
  }));
}

/** Runs one case; null where every expected verdict is the one given. */
export function runCase(test: VerdictCase): WrongCase | null {
  const judgement = judge({ ...test, flows: withKinds(test.flows) });
  const flows = differing(test.expect.flows, judgement.flows);
  const claims = differing(test.expect.claims, judgement.claims);
  if (!flows.any && !claims.any) return null;
  return {
    id: test.id,
    expected: { flows: flows.expected, claims: claims.expected },
    got: { flows: flows.got, claims: claims.got },
  };
}
