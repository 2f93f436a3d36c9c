import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Report } from '../model/report.ts';
import { reportJson } from '../report/json.ts';
import { entryLines, sessionLine } from '../report/log-lines.ts';
import { type ReportLog, readReported } from './report-log.ts';

/** The years of a ZIP file's times (PKWARE APPNOTE, 4.4.6: dates as of MS-DOS); a day within in every time zone. */
const [FIRST, LAST] = [Date.UTC(1980, 0, 2), Date.UTC(2099, 11, 30)];

/**
 * The report and the log that it rests on as one ZIP file of `report.json` and `log.jsonl`, which `audit --verify` takes:
 * two files saved one after the other would be of two moments while a session goes on. The log is read and packed in parts.
 */
export async function reportArchive(report: Report, log: ReportLog): Promise<Blob> {
  const parts: BlobPart[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    parts.push(data as BlobPart);
  });
  const mtime = Math.min(LAST, Math.max(FIRST, Date.parse(report.session.endedAt) || 0));
  const file = (name: string) => {
    const stream = Object.assign(new ZipDeflate(name), { mtime });
    zip.add(stream);
    return stream;
  };
  file('report.json').push(strToU8(reportJson(report)), true);
  const lines = file('log.jsonl');
  lines.push(strToU8(sessionLine(log.session, report.integrity.entries)));
  for await (const entries of readReported(report, log)) lines.push(strToU8(entryLines(entries)));
  lines.push(new Uint8Array(0), true);
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}
