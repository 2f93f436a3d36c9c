import type { Entry } from '../model/entry.ts';
import type { Report } from '../model/report.ts';
import { reportCsv } from '../report/csv.ts';
import { logHar } from '../report/har.ts';
import { renderHtml } from '../report/html.ts';
import { reportJson } from '../report/json.ts';
import { reportJsonLd } from '../report/json-ld.ts';

/** Asks for the log's entries of the report's session: only what is made of the log itself needs them. */
export type Entries = () => Promise<readonly Entry[]>;

/** A form that a report can be saved in. */
export interface ExportFormat {
  id: string;
  name: string;
  extension: string;
  type: string;
  render: (report: Report, entries: Entries) => string | Promise<string>;
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
    render: async (report, entries) =>
      logHar(await entries(), {
        tool: report.tool,
        page: report.session.page,
        startedAt: report.session.startedAt,
      }),
  },
];

/** `candor-whatsapp-2026-11-22.html`: nothing of an origin or a person in it but the app's id. */
export function fileNameOf(report: Report, extension: string): string {
  const id = report.app.id.replace(/[^a-z0-9-]/gi, '') || 'audit';
  return `candor-${id}-${report.session.startedAt.slice(0, 10).replace(/[^\d-]/g, '')}.${extension}`;
}

/** Hands a text to the browser as a file to save. Nothing leaves the device. */
export function save(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the object after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Renders a report and hands it over. */
export async function exportReport(report: Report, format: ExportFormat, entries: Entries): Promise<void> {
  save(await format.render(report, entries), fileNameOf(report, format.extension), format.type);
}
