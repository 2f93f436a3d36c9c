import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Report } from '../model/report.ts';
import { reportJson } from '../report/json.ts';
import { entryLines, sessionLine } from '../report/log-lines.ts';
import { type ReportLog, readReported } from './report-log.ts';

/** The years of a ZIP file's times (PKWARE APPNOTE, 4.4.6: dates as of MS-DOS); a day within in every time zone. */
const [FIRST, LAST] = [Date.UTC(1980, 0, 2), Date.UTC(2099, 11, 30)];

/**
 * Reports and the logs that they rest on as one ZIP file, a folder each: `report.json` and `log.jsonl`, which
 * `audit --verify` takes. Two files saved one after the other would be of two moments while a session goes on.
 */
export class AuditArchive {
  readonly #parts: BlobPart[] = [];
  readonly #zip: Zip;
  readonly #folders = new Set<string>();

  constructor() {
    this.#zip = new Zip((error, data) => {
      if (error) throw error;
      this.#parts.push(data as BlobPart);
    });
  }

  /**
   * Adds one; `folder`: what its folder is called, by default none, with a number where another has that name. Throws where
   * the log holds less than the report rests on: then nothing is added.
   */
  async add(report: Report, log: ReportLog, folder = ''): Promise<void> {
    const lines: Uint8Array[] = [strToU8(sessionLine(log.session, report.integrity.entries))];
    for await (const entries of readReported(report, log)) lines.push(strToU8(entryLines(entries)));
    const path = this.#pathOf(folder);
    const mtime = Math.min(LAST, Math.max(FIRST, Date.parse(report.session.endedAt) || 0));
    this.#write(`${path}report.json`, [strToU8(reportJson(report))], mtime);
    this.#write(`${path}log.jsonl`, lines, mtime);
  }

  /** The file, once all are added. */
  done(): Blob {
    this.#zip.end();
    return new Blob(this.#parts, { type: 'application/zip' });
  }

  #write(name: string, parts: readonly Uint8Array[], mtime: number): void {
    const stream = Object.assign(new ZipDeflate(name), { mtime });
    this.#zip.add(stream);
    for (const part of parts) stream.push(part);
    stream.push(new Uint8Array(0), true);
  }

  #pathOf(folder: string): string {
    if (folder === '') return '';
    let name = folder;
    for (let n = 2; this.#folders.has(name); n++) name = `${folder}-${n}`;
    this.#folders.add(name);
    return `${name}/`;
  }
}

/** The report and the log that it rests on as one ZIP file. */
export async function reportArchive(report: Report, log: ReportLog): Promise<Blob> {
  const archive = new AuditArchive();
  await archive.add(report, log);
  return archive.done();
}
