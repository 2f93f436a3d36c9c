import type { HostRole } from './app.ts';
import type { Claim, PolicyDocument } from './claim.ts';
import type { Flow } from './flow.ts';
import type { Channel, ChannelStatus, Context, UnreadChannel, Verdict } from './vocabulary.ts';

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
  /** What is counted: bodies that left unread, sockets whose frames could not be read, workers that may have sent on sockets that nothing shows, addresses that something may have been sent to unseen, calls of which only the page told while the request log was deaf, connections to peers that carried sound or picture, answers whose headers nothing shows. */
  of: 'bodies' | 'sockets' | 'workers' | 'addresses' | 'calls' | 'connections' | 'answers';
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
  /** What is missing from the log: records and batches lost before they were written, and what is `refused`. */
  dropped: number;
  /** Of these, entries and socket messages of a HAR file that could not be read; absent where none. */
  refused?: number;
  /** Likewise, records that could not be written while the storage was full or failed; absent where none. */
  unwritten?: number;
  /** Files of captured traffic that their writer left cookies and `Authorization` out of, as it seems; absent where none. */
  sanitised?: number;
  /** Pages that discovery did not look into, open while the extension was loaded anew; absent where none. */
  undiscovered?: number;
  /** One plain sentence each. */
  notes: string[];
  /** The same by channel and context: what left there without being read. */
  byChannel?: BlindSpot[];
  /** Channels through which bytes went out unread, where the log was asked. */
  unreadChannels?: UnreadChannel[];
}

/** How far one of an app's ways out could be read. Counts are of transmissions, of sockets where out of sight. */
export interface ChannelReading {
  /** How it leaves; like channels share a row (`fetch` for all calls, `navigation` for all that a page loads). */
  channel: Channel;
  /** What its hosts are for in the app's profile; null for hosts that it does not name. */
  role: HostRole | null;
  hosts: string[];
  /** What it is, where the profile names it itself. */
  what?: string;
  status: ChannelStatus;
  read: number;
  partial: number;
  opaque: number;
  outOfSight: number;
  bytes: number;
  /** One sentence; empty where everything was read. */
  why: string;
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
    /** True where another program captured the traffic and Candor read its file. */
    captured?: boolean;
    /** When discovery began, ISO 8601; more than once where the background was stopped. Absent where it was off. */
    discovery?: string[];
  };
  policy: { documents: PolicyDocument[]; claims: Claim[] };
  flows: Flow[];
  findings: Finding[];
  blindSpots: BlindSpots;
  /** The app's channels: which were read, opaque, not watched, or not used. */
  channels?: ChannelReading[];
  integrity: { log: string; entries: number };
  /** True where `--reveal` wrote identifiers' values. */
  revealed?: boolean;
}
