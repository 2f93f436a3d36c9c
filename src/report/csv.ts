import { dataLabel, partyLabel, recipientLabel } from '../audit/labels.ts';
import type { Claim } from '../model/claim.ts';
import type { Flow } from '../model/flow.ts';
import type { Finding, Report } from '../model/report.ts';
import { documentInWords } from './view/documents.ts';
import { neverSeen, readingOf, spotsOf } from './view/reading.ts';
import { shownOf } from './view/rows.ts';
import { verdictWord } from './view/verdicts.ts';

const COLUMNS = [
  'finding',
  'about',
  'verdict',
  'verdict_word',
  'data',
  'data_words',
  'label',
  'recipient',
  'owner',
  'host',
  'party',
  'count',
  'first_seen',
  'last_seen',
  'channel',
  'context',
  'vantage',
  'evidence',
  'encodings',
  'claims',
  'documents',
  'explanation',
  'sdk_by_shape',
  'discovered',
  'document_dates',
  'region',
  'judged_at',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

/** Characters that make a spreadsheet take a cell for a formula, also after spaces that it trims. */
const FORMULA = /^[\s\u00a0\u200b-\u200f\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;
/** The same behind what parts cells where a comma is the decimal point: those spreadsheets part here, within quotes too. */
const LATER = /(?<=[\s\S])([;\t](?:[^\S\t]|[\u200b-\u200f])*)(?=[=+\-@|%\uff1d\uff0b\uff0d\uff20])/gu;
/** Control characters have no business in a table, and some readers choke on them. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu;

/**
 * One cell of RFC 4180, always quoted where it is text. What a spreadsheet would take for a formula gets an
 * apostrophe in front (OWASP, CSV injection): values come from hostile pages.
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = value.replace(CONTROL, '\ufffd');
  const parted = plain.replace(LATER, "$1'");
  const inert = FORMULA.test(plain) ? `'${parted}` : parted;
  return `"${inert.replaceAll('"', '""')}"`;
}

function flowRow(finding: Finding, flow: Flow, report: Report): Row {
  return {
    data: flow.dataType,
    data_words: dataLabel(flow.dataType),
    label: flow.label ?? '',
    recipient: flow.recipient.entity,
    owner: flow.recipient.family,
    host: flow.recipient.host,
    party: partyLabel(flow.party, flow.recipient.family),
    sdk_by_shape: flow.behind?.map(({ sdk }) => sdk).join(', ') ?? '',
    discovered: flow.discovered ? 'yes' : '',
    count: flow.count,
    first_seen: flow.firstSeen,
    last_seen: flow.lastSeen,
    channel: flow.channel,
    context: flow.context,
    vantage: flow.vantage,
    evidence: flow.evidence.level,
    encodings: flow.evidence.encodings.join(' '),
    verdict_word: verdictWord(shownOf(finding, report)),
  };
}

function claimRow(finding: Finding, claim: Claim): Row {
  return {
    data: claim.data.join(' '),
    data_words: claim.data.map(dataLabel).join(', '),
    recipient: recipientLabel(claim.recipient),
    label: claim.summary ?? '',
    verdict_word: verdictWord(finding.verdict, claim),
  };
}

/** What was not seen, a row each: what left or may have left unread here, then what no device sees. */
function unseenRows(report: Report): Row[] {
  const spots = spotsOf(report);
  const row = (about: string) => (explanation: string, index: number) => ({
    finding: `${about}-${index + 1}`,
    about,
    explanation,
  });
  return [
    ...(spots.length > 0 ? spots : [readingOf(report).sentence].filter(Boolean)).map(row('blind-spot')),
    ...neverSeen(report.app).map(row('limit')),
  ];
}

/**
 * The findings as a table, one row each, gravest first, and behind them a row for each thing that was not seen: without
 * those the table would pass for all that left. CRLF, UTF-8, a header row.
 */
export function reportCsv(report: Report): string {
  const flows = new Map(report.flows.map((f) => [f.id, f]));
  const claims = new Map(report.policy.claims.map((c) => [c.id, c]));
  const dated = new Map(report.policy.documents.map((d) => [d.id, documentInWords(d)]));
  const { region, judgedAt } = report.session;
  const rows = report.findings.map((finding): Row => {
    const flow = finding.flow === null ? undefined : flows.get(finding.flow);
    const claim = finding.about === 'claim' ? claims.get(finding.claims[0] ?? '') : undefined;
    return {
      finding: finding.id,
      about: finding.about,
      verdict: finding.verdict,
      claims: finding.claims.join(' '),
      documents: finding.documents.join(' '),
      document_dates: finding.documents.flatMap((id) => dated.get(id) ?? []).join(', '),
      region,
      judged_at: judgedAt,
      explanation: finding.explanation,
      ...(flow ? flowRow(finding, flow, report) : {}),
      ...(claim ? claimRow(finding, claim) : {}),
    };
  });
  const lines = [...rows, ...unseenRows(report)].map((row) =>
    COLUMNS.map((column) => csvCell(row[column] ?? '')).join(','),
  );
  return `${[COLUMNS.map(csvCell).join(','), ...lines].join('\r\n')}\r\n`;
}
