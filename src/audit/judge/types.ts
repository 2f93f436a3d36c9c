import type { Carriers } from '../../model/app.ts';
import type { Claim, PolicyDocument } from '../../model/claim.ts';
import type { DataType } from '../../model/data-types.ts';
import type {
  ClaimVerdict,
  EvidenceLevel,
  Feature,
  FlowVerdict,
  Party,
  UnreadChannel,
} from '../../model/vocabulary.ts';

/** What the judge needs to know of a flow; a `Flow` of the model is one. */
export interface JudgeFlow {
  id: string;
  dataType: DataType;
  recipient: { entity: string; family: string; kind?: 'provider' | 'advertiser' | 'partner' };
  party: Party;
  evidence: { level: EvidenceLevel };
  /** Transmissions that held it; a flow of 0 affects nothing. */
  count: number;
}

/** What the person did and what could not be read, as far as the judge needs it. */
export interface Coverage {
  /** Sessions the flows were taken from. */
  sessions: number;
  /** What the person did: a claim about another feature is `not-exercised`. */
  features: readonly Feature[];
  /** True where `features` is only what was seen of it: the others may have been used through what went unread. */
  asSeen?: boolean;
  /** Channels whose bytes went out unread. */
  unread: readonly UnreadChannel[];
  /** Records that are missing from the log: anything may stand in them. */
  missing?: number;
  /** What carries the app's data; as in most messengers where not given. */
  carriers?: Carriers;
}

/** Documents, claims and flows of one app, held against each other. */
export interface JudgeInput {
  /** The service's own company and the owner above it. */
  app: { entity: string; family: string };
  /** The person's region (`EEA`, `US`, …) and the ISO date by which documents are chosen. */
  context: { region: string; date: string };
  documents: readonly PolicyDocument[];
  claims: readonly Claim[];
  flows: readonly JudgeFlow[];
  coverage: Coverage;
}

/** Why a flow got its verdict, for the explanation. */
export type FlowReason =
  | 'named'
  | 'broader-data'
  | 'broader-recipient'
  | 'broader-both'
  | 'nothing-covers'
  | 'denied'
  | 'denied-in-particular'
  | 'both';

export interface FlowJudgement {
  verdict: FlowVerdict;
  reason: FlowReason;
  /** Ids of the claims it rests on; empty for `omitted`. */
  claims: string[];
  /** Ids of the documents it rests on; for `omitted` all that count. */
  documents: string[];
  /** Ids of denials that the flow breaks although the verdict is not theirs. */
  against: string[];
  /** True where a digest of an identifier stands for it. */
  derived: boolean;
}

/** Why a claim got its verdict, for the explanation. */
export type ClaimReason =
  | 'shown'
  | 'broken'
  /** Sharing, sale, use or retention away from the device. */
  | 'elsewhere'
  /** Of the internet address alone, which every request shows and none holds. */
  | 'address'
  /** Data of that kind left, but for which purpose or under which condition cannot be seen. */
  | 'purpose'
  | 'condition'
  | 'unused'
  | 'unread'
  | 'absent'
  | 'unsure';

export interface ClaimJudgement {
  verdict: ClaimVerdict;
  reason: ClaimReason;
  /** Ids of the flows that show it or break it; for `not-observable`, those of its data and recipient. */
  flows: string[];
  /** The document that it stands in. */
  document: string;
  /** Features that would send it; empty where any use does. */
  features: Feature[];
  /** Unread channels that would carry it. */
  unread: UnreadChannel[];
}

export interface Judgement {
  /** Ids of the documents that count, in the order given. */
  documents: string[];
  /** By flow id; flows with count 0 have none. */
  flows: Map<string, FlowJudgement>;
  /** By claim id; claims of documents that do not count have none. */
  claims: Map<string, ClaimJudgement>;
}
