import { type Comparable, compareReadings, headlineOf } from '../policy/compare.ts';

/** Said before all else when a document that the person's browser reads again has changed. */
export interface PolicyNotice {
  kind: 'policy-changed';
  /** From which the newer text holds. */
  effectiveDate: string;
  /** The gravest change, in a line. */
  summary: string;
}

/** A reading of a document, as far as telling a change needs it. */
export interface ReadingOfDocument extends Comparable {
  type: string;
  regions: readonly string[];
  url: string;
  effectiveDate: string;
  /** True where the text names no date: it is then that of the reading. */
  undated?: boolean;
  /** Milliseconds since the epoch. */
  capturedAt: number;
}

/**
 * The gravest change between the last reading and the one before it of the same document; null where no document was
 * read twice, a capture is incomplete, or text was only reworded.
 */
export function latestChange(readings: readonly ReadingOfDocument[]): PolicyNotice | null {
  const newest = [...readings].sort(
    (a, b) => a.effectiveDate.localeCompare(b.effectiveDate) || a.capturedAt - b.capturedAt,
  );
  const after = newest.pop();
  if (!after) return null;
  const before = newest.findLast(
    (one) => one.type === after.type && one.url === after.url && one.regions.join() === after.regions.join(),
  );
  if (!before) return null;
  const comparison = compareReadings(dated(before), dated(after));
  if (!comparison.capture.comparable || comparison.capture.incomplete) return null;
  const summary = headlineOf(comparison);
  return summary === null ? null : { kind: 'policy-changed', effectiveDate: after.effectiveDate, summary };
}

/** A reading with the date that its text names, if any: the day of a reading tells nothing of the text. */
function dated(reading: ReadingOfDocument): Comparable {
  return { ...reading, effectiveDate: reading.undated ? null : reading.effectiveDate };
}
