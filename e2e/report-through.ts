import { type Ask, reportOfExtension } from '../src/cli/audit/extension-report.ts';
import type { Report } from '../src/model/report.ts';

/** Where nobody looks at who made the report. */
const TOOL = { name: 'Candor', version: '', browser: '', browserVersion: '' };

/** The report of all that an extension has logged which answers to `ask`. */
export function reportThrough(ask: Ask): Promise<Report> {
  return reportOfExtension(ask, TOOL);
}
