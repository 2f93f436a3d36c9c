import { dataLabel } from '../../audit/labels.ts';
import { hasWholePolicy } from '../../audit/whole-policy.ts';
import { type DataType, type DataTypeGroup, groupOf } from '../../model/data-types.ts';
import type { Flow } from '../../model/flow.ts';
import type { Finding, Report } from '../../model/report.ts';
import type { EvidenceLevel, Party } from '../../model/vocabulary.ts';
import { byName } from './format.ts';
import { gravity, type Shown } from './verdicts.ts';

/** One kind of data to one recipient with one verdict: what a line of a findings table stands for. */
export interface Row {
  /** `F1`, `F2`, … in reading order: the same in every face of one report. */
  id: string;
  verdict: Shown;
  dataType: DataType;
  /** The kind in plain words, lower case; with the person's own label where one matched. */
  word: string;
  label: string | null;
  /** See `recipientKey`. */
  to: string;
  /** The recipient's name as shown: the company, or the host where its owner is not known. */
  toName: string;
  party: Party;
  flows: Flow[];
  findings: Finding[];
  /** Transmissions that held it. */
  count: number;
  firstSeen: string;
  lastSeen: string;
  levels: EvidenceLevel[];
  /** True where nobody entered it: the app's own responses, storage or forms told it first. */
  discovered: boolean;
}

/** Companies by name; where the owner is not known each host stands for itself. */
export function recipientKey(recipient: Flow['recipient']): string {
  return recipient.entity === 'unknown' ? `host:${recipient.host}` : `entity:${recipient.entity}`;
}

/** The name that a recipient goes by. */
export function recipientName(recipient: Flow['recipient']): string {
  return recipient.entity === 'unknown' ? recipient.host : recipient.entity;
}

/** What identifies a person comes first; the technical comes last. */
const CLOSENESS: readonly DataTypeGroup[] = [
  'identity',
  'financial',
  'biometric',
  'contacts',
  'content',
  'location',
  'credential',
  'tracking',
  'communication-metadata',
  'activity',
  'device',
  'network',
  'unspecified',
];
const IDENTIFYING: ReadonlySet<DataType> = new Set(['device-identifier', 'advertising-id', 'fingerprint']);

/** Where a kind of data stands: what identifies a person before the technical. */
export function closeness(type: DataType): number {
  if (IDENTIFYING.has(type)) return CLOSENESS.indexOf('location') - 0.5;
  return CLOSENESS.indexOf(groupOf(type));
}

/** What a row is, whatever its number: numbers move while a log grows. */
export function rowKey({ verdict, dataType, label, to }: Pick<Row, 'verdict' | 'dataType' | 'label' | 'to'>) {
  return JSON.stringify([verdict, dataType, label, to]);
}

/** What was sent, gravest first, one row for each kind, label, recipient and verdict. Flows that left no time are left out. */
export function rowsOf(report: Report): Row[] {
  const byFlow = new Map(report.findings.filter((f) => f.flow !== null).map((f) => [f.flow, f]));
  const rows = new Map<string, Row>();
  for (const flow of report.flows) {
    if (flow.count === 0) continue;
    const finding = byFlow.get(flow.id);
    const verdict = shownOf(finding, report);
    const to = recipientKey(flow.recipient);
    const key = rowKey({ verdict, dataType: flow.dataType, label: flow.label, to });
    const row = rows.get(key);
    if (row) {
      row.flows.push(flow);
      row.discovered ||= flow.discovered ?? false;
      if (finding) row.findings.push(finding);
      row.count += flow.count;
      if (flow.firstSeen < row.firstSeen) row.firstSeen = flow.firstSeen;
      if (flow.lastSeen > row.lastSeen) row.lastSeen = flow.lastSeen;
      if (!row.levels.includes(flow.evidence.level)) row.levels.push(flow.evidence.level);
      continue;
    }
    rows.set(key, {
      id: '',
      verdict,
      dataType: flow.dataType,
      word: dataLabel(flow.dataType),
      label: flow.label,
      to,
      toName: recipientName(flow.recipient),
      party: flow.party,
      flows: [flow],
      findings: finding ? [finding] : [],
      count: flow.count,
      firstSeen: flow.firstSeen,
      lastSeen: flow.lastSeen,
      levels: [flow.evidence.level],
      discovered: flow.discovered ?? false,
    });
  }
  const sorted = [...rows.values()].sort(
    (a, b) =>
      gravity(a.verdict) - gravity(b.verdict) ||
      closeness(a.dataType) - closeness(b.dataType) ||
      b.count - a.count ||
      byName(a.toName, b.toName) ||
      byName(a.word, b.word),
  );
  sorted.forEach((row, index) => {
    row.id = `F${index + 1}`;
  });
  return sorted;
}

/** The verdict of data that left, as every face shows it. */
export function shownOf(finding: Finding | undefined, { policy }: Pick<Report, 'policy'>): Shown {
  if (!finding || (finding.verdict === 'omitted' && !hasWholePolicy(policy.documents))) return 'unjudged';
  return finding.verdict;
}
