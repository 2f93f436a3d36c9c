import type { Report } from '../model/report.ts';
import { renderHtml } from '../report/html.ts';

/** A form that a report can be saved in. */
export interface ExportFormat {
  id: string;
  /** `Report to read and print`. */
  name: string;
  extension: string;
  type: string;
  render: (report: Report) => string;
}

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
    render: (report) => `${JSON.stringify(report, null, 2)}\n`,
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
export function exportReport(report: Report, format: ExportFormat): void {
  save(format.render(report), fileNameOf(report, format.extension), format.type);
}
