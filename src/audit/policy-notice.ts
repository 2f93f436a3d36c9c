import { type Comparable, compareReadings } from '../policy/compare.ts';
import { headlineOf } from '../policy/headline.ts';

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
  const newest = [...readings].sort(byDate).at(-1);
  const own = readings.filter(
    (one) =>
      one.type === newest?.type && one.url === newest.url && one.regions.join() === newest.regions.join(),
  );
  const [before, after] = inOrder(own).slice(-2);
  if (!before || !after) return null;
  const comparison = compareReadings(dated(before), dated(after));
  if (!comparison.capture.comparable || comparison.capture.incomplete) return null;
  const summary = headlineOf(comparison);
  return summary === null ? null : { kind: 'policy-changed', effectiveDate: after.effectiveDate, summary };
}

function byDate(a: ReadingOfDocument, b: ReadingOfDocument): number {
  return a.effectiveDate.localeCompare(b.effectiveDate) || a.capturedAt - b.capturedAt;
}

/** Readings of one document, oldest text first. One that names no date follows the last text that had been read before it. */
function inOrder(readings: readonly ReadingOfDocument[]): ReadingOfDocument[] {
  const dateOf = (one: ReadingOfDocument): string => {
    if (!one.undated) return one.effectiveDate;
    const known = readings.filter((other) => !other.undated && other.capturedAt <= one.capturedAt);
    return (
      known
        .map(({ effectiveDate }) => effectiveDate)
        .sort()
        .at(-1) ?? ''
    );
  };
  return readings
    .map((one) => ({ one, date: dateOf(one) }))
    .sort((a, b) => a.date.localeCompare(b.date) || a.one.capturedAt - b.one.capturedAt)
    .map(({ one }) => one);
}

/** A reading with the date that its text names, if any: the day of a reading tells nothing of the text. */
function dated(reading: ReadingOfDocument): Comparable {
  return { ...reading, effectiveDate: reading.undated ? null : reading.effectiveDate };
}
