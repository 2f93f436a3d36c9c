import * as v from 'valibot';
import { HOST_ROLES } from '../model/app.ts';
import { ClaimSchema, PolicyDocumentSchema } from '../model/claim.ts';
import { DATA_TYPES, type DataType } from '../model/data-types.ts';
import type { Report } from '../model/report.ts';
import {
  CHANNEL_STATUSES,
  CHANNELS,
  CLAIM_VERDICTS,
  CONTEXTS,
  EVIDENCE_LEVELS,
  FLOW_VERDICTS,
  PARTIES,
  UNREAD_CHANNELS,
  VANTAGES,
} from '../model/vocabulary.ts';
import { plain } from './view/plain.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Time = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((x) => x === '' || !Number.isNaN(Date.parse(x)), 'not an ISO date'),
);

const SampleSchema = v.object({
  time: Time,
  url: v.string(),
  method: v.optional(v.string()),
  channel: v.optional(v.picklist(CHANNELS)),
  location: v.string(),
  excerpt: v.string(),
  encodings: v.optional(v.array(v.string())),
  vantage: v.optional(v.picklist(VANTAGES)),
  discovered: v.optional(v.boolean()),
});

const FlowSchema = v.object({
  id: v.string(),
  dataType: v.picklist(DATA_TYPES as [DataType, ...DataType[]]),
  label: v.nullable(v.string()),
  recipient: v.object({
    entity: v.string(),
    family: v.string(),
    host: v.string(),
    kind: v.optional(v.picklist(['provider', 'advertiser', 'partner'])),
  }),
  party: v.picklist(PARTIES),
  behind: v.optional(
    v.array(
      v.object({
        sdk: v.string(),
        entity: v.string(),
        family: v.string(),
        certainty: v.literal('shape'),
        count: Count,
      }),
    ),
  ),
  channel: v.picklist(CHANNELS),
  context: v.picklist(CONTEXTS),
  vantage: v.picklist(VANTAGES),
  evidence: v.object({
    level: v.picklist(EVIDENCE_LEVELS),
    encodings: v.array(v.string()),
    samples: v.array(SampleSchema),
  }),
  discovered: v.optional(v.boolean()),
  count: Count,
  firstSeen: Time,
  lastSeen: Time,
});

const FindingSchema = v.object({
  id: v.string(),
  about: v.picklist(['flow', 'claim']),
  flow: v.nullable(v.string()),
  claims: v.array(v.string()),
  verdict: v.picklist([...FLOW_VERDICTS, ...CLAIM_VERDICTS]),
  explanation: v.string(),
  documents: v.array(v.string()),
  flows: v.optional(v.array(v.string())),
});

/** `report.json` as it stands in a file; its entries stand in the order in which they are written. */
export const ReportSchema = v.object({
  schema: v.literal('candor/report@1'),
  tool: v.object({
    name: v.string(),
    version: v.string(),
    browser: v.string(),
    browserVersion: v.string(),
  }),
  app: v.object({ id: v.string(), name: v.string(), owner: v.string(), family: v.string() }),
  session: v.object({
    startedAt: Time,
    endedAt: Time,
    page: v.string(),
    transmissions: Count,
    bytes: Count,
    region: v.string(),
    judgedAt: v.string(),
    captured: v.optional(v.boolean()),
    discovery: v.optional(v.array(Time)),
  }),
  policy: v.object({ documents: v.array(PolicyDocumentSchema), claims: v.array(ClaimSchema) }),
  flows: v.array(FlowSchema),
  findings: v.array(FindingSchema),
  blindSpots: v.object({
    requests: Count,
    bodiesRead: Count,
    bodiesUnread: Count,
    opaqueBytes: Count,
    socketsSeenByNetworkOnly: Count,
    workersUnseen: Count,
    dropped: Count,
    refused: v.optional(Count),
    unwritten: v.optional(Count),
    sanitised: v.optional(Count),
    undiscovered: v.optional(Count),
    notes: v.array(v.string()),
    byChannel: v.optional(
      v.array(
        v.object({
          channel: v.picklist(CHANNELS),
          context: v.picklist(CONTEXTS),
          count: Count,
          of: v.picklist(['bodies', 'sockets', 'workers', 'addresses', 'calls', 'connections', 'answers']),
          why: v.string(),
        }),
      ),
    ),
    unreadChannels: v.optional(v.array(v.picklist(UNREAD_CHANNELS))),
  }),
  channels: v.optional(
    v.array(
      v.object({
        channel: v.picklist(CHANNELS),
        role: v.nullable(v.picklist(HOST_ROLES)),
        hosts: v.array(v.string()),
        what: v.optional(v.string()),
        status: v.picklist(CHANNEL_STATUSES),
        read: Count,
        partial: Count,
        opaque: Count,
        outOfSight: Count,
        bytes: Count,
        why: v.string(),
      }),
    ),
  ),
  integrity: v.object({ log: v.string(), entries: Count }),
  revealed: v.optional(v.boolean()),
});

/** Largest report that is read: a file made for the purpose must not hang the reader. */
const MAX_CHARACTERS = 200_000_000;

/** Longest reason that is given: what stands in the file instead may be of any length. */
const MAX_REASON = 200;

/** What is wrong; of a word that is not in one of the vocabulary's lists only that, for some have seventy. */
function faultOf(issue: v.BaseIssue<unknown>): string {
  return issue.type === 'picklist' ? `not a word of the vocabulary: ${issue.received}` : issue.message;
}

function oneLine(text: string): string {
  const line = plain(text.slice(0, MAX_REASON)).replace(/\s+/gu, ' ');
  return text.length > MAX_REASON ? `${line}…` : line;
}

export type ParsedReport = { ok: true; report: Report } | { ok: false; reason: string };

/** Reads a report file. Never throws: what is no report is refused with one clear line. */
export function parseReport(text: string): ParsedReport {
  if (text.length > MAX_CHARACTERS) return { ok: false, reason: 'larger than any report' };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not JSON' };
  }
  const parsed = v.safeParse(ReportSchema, raw, { abortEarly: true });
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const where = v.getDotPath(issue);
    return {
      ok: false,
      reason: oneLine(`no candor/report@1${where ? `: ${where}` : ''}: ${faultOf(issue)}`),
    };
  }
  return { ok: true, report: parsed.output };
}
