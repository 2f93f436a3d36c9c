import type { Claim } from '../model/claim.ts';
import type { Flow } from '../model/flow.ts';
import type { Finding, Report } from '../model/report.ts';
import { readBeforeEncryption } from './coverage.ts';
import { recipientName } from './explain/recipient.ts';
import { counted, documentsPhrase, listed, lower, number } from './explain/words.ts';
import { dataLabel } from './labels.ts';
import { hasWholePolicy } from './whole-policy.ts';

/** What a face opens with: one sentence that stands alone, and one line of facts. */
export interface Summary {
  sentence: string;
  detail: string;
}

/** Below this share of readable bodies no verdict is drawn for the whole. */
const ENOUGH_READ = 0.5;

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const word = (n: number): string => SMALL[n] ?? number(n);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `664 kB`, by thousands. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${number(bytes)} B`;
  if (bytes < 999_500) return `${number(Math.round(bytes / 1000))} kB`;
  if (bytes < 999_950_000) return `${number(Math.round(bytes / 100_000) / 10)} MB`;
  return `${number(Math.round(bytes / 100_000_000) / 10)} GB`;
}

function duration(from: string, to: string): string {
  const seconds = Math.round((Date.parse(to) - Date.parse(from)) / 1000);
  if (!Number.isFinite(seconds) || seconds < 0) return '';
  if (seconds < 1) return 'less than a second';
  return seconds < 90 ? counted(seconds, 'second') : counted(Math.round(seconds / 60), 'minute');
}

/** Bodies read and not read; a frame that was read before its encryption counts as read. */
function bodies({ blindSpots, flows }: Report): { read: number; unread: number } {
  const { bodiesRead: read, bodiesUnread: unread, byChannel } = blindSpots;
  if (!byChannel || !readBeforeEncryption(flows)) return { read, unread };
  const frames = byChannel
    .filter((b) => b.of === 'bodies' && b.channel === 'websocket')
    .reduce((sum, b) => sum + b.count, 0);
  return { read: read + frames, unread: Math.max(0, unread - frames) };
}

const flowsOf = (report: Report, verdict: Finding['verdict']): Flow[] => {
  const ids = new Set(
    report.findings.filter((f) => f.about === 'flow' && f.verdict === verdict).map((f) => f.flow),
  );
  return report.flows.filter((f) => ids.has(f.id));
};

/** Where flows went: by name for up to two recipients, else how many. */
function whither(flows: readonly Flow[]): string {
  const names = [...new Set(flows.map(recipientName))];
  return names.length <= 2 ? listed(names) : `${word(names.length)} recipients`;
}

const kinds = (flows: readonly Flow[]): number =>
  new Set(flows.map((f) => `${f.dataType}|${recipientName(f)}`)).size;

/** Kinds of data, each once, to whomever it went. */
const types = (flows: readonly Flow[]): number => new Set(flows.map((f) => f.dataType)).size;

function contradiction(report: Report, flows: readonly Flow[], broken: readonly Claim[]): string {
  const first = flows[0];
  if (kinds(flows) === 1 && first) {
    return `One thing seen contradicts the documents: ${dataLabel(first.dataType)} went to ${recipientName(first)}`;
  }
  if (first) {
    return `${capital(word(kinds(flows)))} things seen contradict the documents: ${listed([...new Set(flows.map((f) => dataLabel(f.dataType)))], 3)} went to ${whither(flows)}`;
  }
  const claim = broken[0];
  const owner = report.app.owner === 'unknown' ? '' : ` of ${report.app.owner}`;
  const said = claim?.summary ? `: ${lower(claim.summary).replace(/\.$/, '')}` : '';
  return broken.length === 1
    ? `What was seen contradicts one thing that the documents${owner} say${said}`
    : `What was seen contradicts ${word(broken.length)} things that the documents say`;
}

function unmentioned(flows: readonly Flow[]): string {
  if (flows.length === 0) return '';
  const n = kinds(flows);
  return `${n === 1 ? 'one thing' : `${word(n)} things`} not mentioned there went to ${whither(flows)}`;
}

/** Where it says nothing that the documents at hand leave something out. */
const NOT_WHOLE = 'the whole policy was not at hand, so what it leaves out cannot be told';

function openPromises(report: Report): string {
  const claims = report.findings.filter((f) => f.about === 'claim');
  const open = claims.filter((f) => f.verdict === 'not-observable').length;
  if (open === 0) return '';
  if (claims.length === 1) return 'the one thing the documents say cannot be checked from this device';
  const of = open === claims.length ? 'none' : word(open);
  return `${of} of the ${word(claims.length)} things the documents say ${open === claims.length ? 'can' : 'cannot'} be checked from this device`;
}

/** True where something may have left that nobody saw, or that was not kept. */
function mayBeUnseen({ blindSpots: spots }: Report): boolean {
  const { socketsSeenByNetworkOnly, workersUnseen, dropped, notes } = spots;
  return socketsSeenByNetworkOnly + workersUnseen + dropped + notes.length > 0;
}

/** The app in a sentence: a site without a profile has no name. */
const named = ({ id, name }: Report['app']): string => (id === 'generic' ? 'this site' : name);

function sentenceOf(report: Report): string {
  const { session, flows, policy } = report;
  if (session.transmissions === 0 && flows.length === 0)
    return mayBeUnseen(report)
      ? 'Nothing was seen to leave yet. What may have left unseen stands among the blind spots.'
      : 'Nothing has left yet.';
  const { read, unread: closed } = bodies(report);
  const few = read + closed > 0 && read / (read + closed) < ENOUGH_READ;
  const unread = `${number(closed)} of ${number(read + closed)} transmissions with content could not be read`;
  if (policy.documents.length === 0) {
    const all =
      flows.length === 0
        ? 'No data was recognised'
        : `${counted(types(flows), 'kind')} of data went to ${whither(flows)}`;
    return `${all}; no policy text of ${named(report.app)} is at hand to hold it against${few ? `, and ${unread}` : ''}.`;
  }
  const whole = hasWholePolicy(policy.documents);
  const held = whole ? 'the policy' : 'the documents at hand';
  const claims = new Map(policy.claims.map((c) => [c.id, c]));
  const broken = report.findings
    .filter((f) => f.about === 'claim' && f.verdict === 'contradicted')
    .map((f) => claims.get(f.claims[0] ?? ''))
    .filter((c) => c !== undefined);
  const against = flowsOf(report, 'incorrect');
  const parts: string[] = [];
  if (against.length > 0 || broken.length > 0) {
    parts.push(contradiction(report, against, broken));
    if (few) parts.push(`too little was read to say more: ${unread}`);
  } else if (few) {
    parts.push(`Too little could be read to say whether the documents are contradicted: ${unread}`);
  } else if (flows.length === 0) {
    parts.push(`No data was recognised in what left, and so nothing seen contradicts ${held}`);
  } else {
    parts.push(`Nothing seen contradicts ${held}`);
  }
  const missing = whole ? unmentioned(flowsOf(report, 'omitted')) : NOT_WHOLE;
  const more = [missing, openPromises(report)].filter((x) => x !== '');
  const head = `${parts.join('; ')}.`;
  if (more.length === 0) return head;
  return `${head} ${capital(more.join(', and '))}.`;
}

/**
 * Sums a report up. Never says that a policy is kept: only that nothing seen contradicts it, and where too
 * little was read, that instead. What cannot be checked is said with it.
 */
export function summarise(report: Report): Summary {
  const { session, flows, policy, tool, app } = report;
  const companies = new Set(flows.map(recipientName)).size;
  const time = duration(session.startedAt, session.endedAt);
  const facts = [
    flows.length > 0
      ? `${counted(types(flows), 'kind')} of data went to ${counted(companies, 'recipient')}${time ? ` in ${time}` : ''}.`
      : time && `Watched for ${time}.`,
    `${counted(session.transmissions, 'transmission')}, ${size(session.bytes)}${tool.browser ? `, ${tool.browser} ${tool.browserVersion.split('.')[0] ?? ''}`.trimEnd() : ''}.`,
    policy.documents.length > 0
      ? `Held against ${documentsPhrase(policy.documents)}.`
      : `No policy text of ${named(app)} is at hand.`,
  ];
  return { sentence: sentenceOf(report), detail: facts.filter(Boolean).join(' ') };
}
