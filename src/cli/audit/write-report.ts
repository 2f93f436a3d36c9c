import { join } from 'node:path';
import type { Entry } from '../../model/entry.ts';
import type { Report } from '../../model/report.ts';
import { reportCsv } from '../../report/csv.ts';
import { logHar } from '../../report/har.ts';
import { renderHtml } from '../../report/html.ts';
import { reportJson } from '../../report/json.ts';
import { reportJsonLd } from '../../report/json-ld.ts';
import { BadInput } from './bad-input.ts';
import type { Format } from './options.ts';
import { logLines, type SessionLog } from './session-log.ts';
import { writeFiles } from './write-files.ts';

const LOG = 'log.jsonl';
const TRANSMISSIONS = 'transmissions.jsonl';

/** An audit's result: what was seen and what it amounts to. */
export interface Audited {
  logs: SessionLog[];
  report: Report;
}

/** Names of the files that a report is written into. */
export function reportFiles(formats: readonly Format[], transmissions: boolean): string[] {
  const names = [...formats.map((format) => `report.${format}`), LOG];
  return transmissions ? [...names, TRANSMISSIONS] : names;
}

/**
 * Writes the report in each format, the log (`log.jsonl`, which `--verify` checks) and, where asked, one line an
 * observation (`transmissions.jsonl`). Returns the paths written. Throws `BadInput` where one cannot be written, or is among those
 * that were `read`: then none is.
 */
export async function writeReport(
  { logs, report }: Audited,
  folder: string,
  formats: readonly Format[],
  transmissions: boolean,
  read: readonly string[] = [],
): Promise<string[]> {
  const entries = logs.flatMap((log) => log.entries);
  const { tool, session } = report;
  const about = { tool, page: session.page, startedAt: session.startedAt };
  const write: Record<Format, () => string> = {
    json: () => reportJson(report),
    html: () => renderHtml(report),
    csv: () => reportCsv(report),
    har: () => logHar(entries, about),
    jsonld: () => reportJsonLd(report),
  };
  const files = formats.map((format) => ({ name: `report.${format}`, text: write[format]() }));
  files.push({ name: LOG, text: logLines(logs) });
  if (transmissions) files.push({ name: TRANSMISSIONS, text: transmissionLines(entries) });
  try {
    await writeFiles(folder, files, read);
  } catch (error) {
    throw new BadInput(`${folder}: the report cannot be written: ${(error as Error).message}`);
  }
  return files.map(({ name }) => join(folder, name));
}

/** One line an observation, as the contract of `transmissions.jsonl` has it. */
export function transmissionLines(entries: readonly Entry[]): string {
  return entries
    .map((entry) => {
      const { id, time, channel, context, vantage, method, url, host, bytes, read, reason } = entry;
      const { behind, count, items } = entry;
      const line = {
        id,
        time: new Date(time).toISOString(),
        channel,
        context,
        vantage,
        method,
        url,
        host,
        bytes,
        read,
        reason,
        ...(behind ? { behind } : {}),
        ...(count === undefined ? {} : { count }),
        items: items.map(({ dataType, label, encodings, location }) => ({
          dataType,
          label,
          encodings,
          location,
        })),
      };
      return `${JSON.stringify(line)}\n`;
    })
    .join('');
}
