import type { Claim, Policy, PolicyDocument } from '../model/claim.ts';

/** A version that the person's own browser read, as far as judging needs it. */
export interface ReadVersion {
  id: string;
  service: string;
  type: PolicyDocument['type'];
  url: string;
  regions: string[];
  effectiveDate: string;
  /** True where the text names no date. */
  undated?: boolean;
  /** Milliseconds since the epoch. */
  capturedAt: number;
  sha256: string;
  complete: boolean;
  claims: Claim[];
}

/**
 * The bundled policy with what was read put in: a complete reading stands in place of the bundled document of the
 * same type, date and regions, an FAQ article of the same address as well; of several readings of one address the latest
 * counts. Incomplete ones judge nothing.
 */
export function withReadVersions(bundled: Policy, versions: readonly ReadVersion[]): Policy {
  const latest = new Map<string, ReadVersion>();
  for (const version of versions) {
    if (!version.complete || version.claims.length === 0) continue;
    const key = `${placeOf(version)}|${version.url}`;
    const known = latest.get(key);
    if (!known || known.capturedAt <= version.capturedAt) latest.set(key, version);
  }
  if (latest.size === 0) return bundled;
  const taken = new Set([...latest.values()].map(placeOf));
  const documents = bundled.documents.filter((document) => !taken.has(placeOf(document)));
  const kept = new Set(documents.map((document) => document.id));
  const claims = bundled.claims.filter((claim) => kept.has(claim.document));
  for (const version of latest.values()) {
    documents.push(documentOf(version));
    claims.push(...version.claims.map((claim) => ({ ...claim, document: version.id })));
  }
  return { documents, claims };
}

/** Of one type and date there is one document in a region, but any number of FAQ articles. */
function placeOf(one: Pick<ReadVersion, 'type' | 'effectiveDate' | 'regions' | 'url'>): string {
  const article = one.type === 'faq' ? one.url : '';
  return [one.type, one.effectiveDate, [...one.regions].sort().join(','), article].join('|');
}

function documentOf(version: ReadVersion): PolicyDocument {
  return {
    id: version.id,
    type: version.type,
    title: `${version.service} ${version.type}, as read by this browser`,
    url: version.url,
    effectiveDate: version.effectiveDate,
    capturedAt: new Date(version.capturedAt).toISOString().slice(0, 10),
    sha256: version.sha256,
    regions: version.regions,
    ...(version.undated ? { undated: true } : {}),
  };
}
