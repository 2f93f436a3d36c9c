import type { DataType } from '../src/model/data-types.ts';
import type { Flow } from '../src/model/flow.ts';
import type { Report } from '../src/model/report.ts';

/** Data types that flow to a host, or to any. */
export function typesSent(report: Report, host?: string): Set<DataType> {
  const flows = report.flows.filter((flow) => host === undefined || flow.recipient.host === host);
  return new Set(flows.map((flow) => flow.dataType));
}

/**
 * What a report says, without what may differ from run to run or lies with the browser (times, counts, which
 * witness): one line a finding. Two browsers that saw the same give the same lines.
 */
export function findingLines(report: Report): string[] {
  const flows = new Map(report.flows.map((flow) => [flow.id, flow]));
  const lines = report.findings.map((finding) => {
    const flow = flows.get(finding.flow ?? '');
    return flow ? `${finding.verdict}: ${flowLine(flow)}` : `${finding.verdict}: ${finding.claims.join(' ')}`;
  });
  return [...new Set(lines)].sort();
}

function flowLine({ dataType, label, recipient, party }: Flow): string {
  return `${dataType}${label ? ` (${label})` : ''} to ${recipient.host}, ${party}`;
}
