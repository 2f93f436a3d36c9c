import type { Report } from '../../model/report.ts';
import { documentsInWords } from '../view/documents.ts';
import { type PromiseRow, promisesOf } from '../view/promises.ts';
import { type ReadingShare, readingOf } from '../view/reading.ts';
import { type Recipient, recipientsOf } from '../view/recipients.ts';
import { type Row, rowsOf } from '../view/rows.ts';

/** Reports are written in universal time, so that they read the same everywhere. */
export const ZONE = 'UTC';

/** A report and everything that its sections draw from it. */
export interface Facts {
  report: Report;
  rows: Row[];
  recipients: Recipient[];
  promises: PromiseRow[];
  share: ReadingShare;
  /** `policy and FAQ of 25 August 2016`; empty without documents. */
  documents: string;
  /** Length of the session, milliseconds. */
  length: number;
}

/** Works out once what several sections need. */
export function factsOf(report: Report): Facts {
  const rows = rowsOf(report);
  const length = Date.parse(report.session.endedAt) - Date.parse(report.session.startedAt);
  return {
    report,
    rows,
    recipients: recipientsOf(report, rows),
    promises: promisesOf(report),
    share: readingOf(report),
    documents: documentsInWords(report.policy.documents),
    length: Number.isFinite(length) ? length : 0,
  };
}
