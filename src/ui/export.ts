import type { Entry } from '../model/entry.ts';
import type { Report } from '../model/report.ts';
import { reportCsv } from '../report/csv.ts';
import { logHar } from '../report/har.ts';
import { renderHtml } from '../report/html.ts';
import { reportJson } from '../report/json.ts';
import { reportJsonLd } from '../report/json-ld.ts';
import { reportArchive } from './report-archive.ts';
import { type ReportLog, readReported } from './report-log.ts';

/** A form that a report can be saved in. */
export interface ExportFormat {
  id: string;
  name: string;
  extension: string;
  type: string;
  render: (report: Report, log: ReportLog) => string | Promise<string | Blob>;
}

/** What most people want. */
export const FORMATS: readonly ExportFormat[] = [
  {
    id: 'html',
    name: 'To read and print (HTML)',
    extension: 'html',
    type: 'text/html',
    render: renderHtml,
  },
  {
    id: 'json',
    name: 'Everything, for programs (JSON)',
    extension: 'json',
    type: 'application/json',
    render: reportJson,
  },
];

/** What other tools read. */
export const MORE_FORMATS: readonly ExportFormat[] = [
  {
    id: 'zip',
    name: 'JSON and its log, to verify (ZIP)',
    extension: 'zip',
    type: 'application/zip',
    render: reportArchive,
  },
  {
    id: 'csv',
    name: 'Findings as a table (CSV)',
    extension: 'csv',
    type: 'text/csv',
    render: reportCsv,
  },
  {
    id: 'jsonld',
    name: 'Linked data (JSON-LD)',
    extension: 'jsonld',
    type: 'application/ld+json',
    render: reportJsonLd,
  },
  {
    id: 'har',
    name: 'Traffic, masked (HAR)',
    extension: 'har',
    type: 'application/json',
    render: async (report, log) => {
      const entries: Entry[] = [];
      for await (const part of readReported(report, log)) entries.push(...part);
      const { page, startedAt } = report.session;
      return logHar(entries, { tool: report.tool, page, startedAt });
    },
  },
];

/** `candor-whatsapp-2026-11-22.html`: nothing of an origin or a person in it but the app's id. */
export function fileNameOf(report: Report, extension: string): string {
  return `candor-${nameOf(report)}.${extension}`;
}

/** `whatsapp-2026-11-22`. */
export function nameOf(report: Report): string {
  const id = report.app.id.replace(/[^a-z0-9-]/gi, '') || 'audit';
  return `${id}-${report.session.startedAt.slice(0, 10).replace(/[^\d-]/g, '')}`;
}

/** Hands a text, or what it is given packed, to the browser as a file to save. Nothing leaves the device. */
export function save(content: string | Blob, name: string, type: string): void {
  const whole = typeof content === 'string' ? `${type};charset=utf-8` : type;
  const address = URL.createObjectURL(new Blob([content], { type: whole }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the object after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Renders a report and hands it over. */
export async function exportReport(report: Report, format: ExportFormat, log: ReportLog): Promise<void> {
  save(await format.render(report, log), fileNameOf(report, format.extension), format.type);
}
