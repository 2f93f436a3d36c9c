import type { PolicyVersionRow } from '../../log/policy-versions.ts';
import type { DocumentType } from '../../model/vocabulary.ts';
import type { PolicyReading } from '../../policy/read-text.ts';
import { hashOf } from '../../policy/versions.ts';

/** What is told of a document beside its text. */
export interface Told {
  app: string;
  service: string;
  type: DocumentType;
  url: string;
  regions: string[];
  /** ISO date of the reading; used where the text names none. */
  date: string;
}

/** A reading as a version to keep. `now`: milliseconds since the epoch. */
export function versionOf(reading: PolicyReading, told: Told, now: number): PolicyVersionRow {
  const hash = hashOf(reading.text);
  const { date, ...rest } = told;
  return {
    ...rest,
    id: `read-${hashOf(`${told.url}\n${hash}`).slice(0, 16)}`,
    effectiveDate: reading.effectiveDate ?? date,
    ...(reading.effectiveDate === null ? { undated: true } : {}),
    capturedAt: now,
    sha256: hash,
    language: reading.language,
    complete: reading.complete,
    notes: reading.notes,
    text: reading.text,
    claims: reading.claims.map((claim) => ({ ...claim, source: 'read' })),
  };
}
