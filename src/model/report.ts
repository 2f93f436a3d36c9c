import type { Claim, PolicyDocument } from './claim.ts';
import type { Flow } from './flow.ts';
import type { Channel, Context, UnreadChannel, Verdict } from './vocabulary.ts';

/** A flow or a claim with its verdict. */
export interface Finding {
  id: string;
  about: 'flow' | 'claim';
  /** Id of the flow it is about; null for findings about a claim. */
  flow: string | null;
  /** Ids of the claims that it rests on, or that it is about. */
  claims: string[];
  verdict: Verdict;
  /** For a person: what was observed, then what follows. */
  explanation: string;
  /** Ids of the documents that it rests on. */
  documents: string[];
  /** For findings about a claim: ids of the flows that show it. */
  flows?: string[];
}

/** Something that left, or may have left, unread. */
export interface BlindSpot {
  channel: Channel;
  context: Context;
  count: number;
  /** What is counted: bodies that left unread, sockets whose frames could not be read, workers that may have sent on sockets that nothing shows. */
  of: 'bodies' | 'sockets' | 'workers';
  why: string;
}

/** What left unread, and why. Counts are of transmissions unless said otherwise. */
export interface BlindSpots {
  requests: number;
  bodiesRead: number;
  bodiesUnread: number;
  opaqueBytes: number;
  socketsSeenByNetworkOnly: number;
  workersUnseen: number;
  dropped: number;
  /** One plain sentence each. */
  notes: string[];
  /** The same by channel and context: what left there without being read. */
  byChannel?: BlindSpot[];
  /** Channels through which bytes went out unread, where the log was asked. */
  unreadChannels?: UnreadChannel[];
}

/** `report.json`, schema `candor/report@1`. */
export interface Report {
  schema: 'candor/report@1';
  tool: { name: string; version: string; browser: string; browserVersion: string };
  app: { id: string; name: string; owner: string; family: string };
  session: {
    startedAt: string;
    endedAt: string;
    page: string;
    transmissions: number;
    bytes: number;
    /** Region and date by which documents were chosen. */
    region: string;
    judgedAt: string;
  };
  policy: { documents: PolicyDocument[]; claims: Claim[] };
  flows: Flow[];
  findings: Finding[];
  blindSpots: BlindSpots;
  integrity: { log: string; entries: number };
  /** True where `--reveal` wrote identifiers' values. */
  revealed?: boolean;
}
