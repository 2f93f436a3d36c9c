import type { PolicyDocument } from '../../model/claim.ts';

/** The day of an ISO date or time, so that a time of day never decides. */
const day = (iso: string): string => iso.slice(0, 10);

function newest(documents: readonly PolicyDocument[]): PolicyDocument[] {
  const last = documents
    .map((d) => day(d.effectiveDate))
    .sort()
    .at(-1);
  return documents.filter((d) => day(d.effectiveDate) === last);
}

/** A part of a text, however new, stands back where a whole one is at hand. */
function wholeFirst(documents: readonly PolicyDocument[]): readonly PolicyDocument[] {
  const whole = documents.filter((d) => !d.partial);
  return whole.length > 0 ? whole : documents;
}

/**
 * The documents that count for a region at a date: of each type the newest in effect. A text for the region
 * displaces the global one of its type, even when older. Several of one type and date count together, and so
 * do FAQ articles of different address (the newest of each).
 */
export function documentsInForce(
  documents: readonly PolicyDocument[],
  context: { region: string; date: string },
): PolicyDocument[] {
  const today = day(context.date);
  const candidates = documents.filter(
    (d) => day(d.effectiveDate) <= today && (d.regions.length === 0 || d.regions.includes(context.region)),
  );
  const counting = new Set<PolicyDocument>();
  for (const type of new Set(candidates.map((d) => d.type))) {
    const ofType = candidates.filter((d) => d.type === type);
    const regional = ofType.filter((d) => d.regions.length > 0);
    const pool = regional.length > 0 ? regional : ofType;
    const articles = type === 'faq' ? new Set(pool.map((d) => d.url)) : new Set([null]);
    for (const url of articles) {
      const own = pool.filter((d) => url === null || d.url === url);
      for (const d of newest(wholeFirst(own))) counting.add(d);
    }
  }
  return documents.filter((d) => counting.has(d));
}
