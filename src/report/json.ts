import * as v from 'valibot';
import type { Report } from '../model/report.ts';
import { ReportSchema } from './parse-report.ts';

/**
 * `report.json`: the report with its keys in the order of the schema, so that equal reports are equal files.
 * What the schema does not know is not written.
 */
export function reportJson(report: Report): string {
  return `${JSON.stringify(v.parse(ReportSchema, report), null, 2)}\n`;
}
