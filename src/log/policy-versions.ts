import Dexie, { type EntityTable } from 'dexie';
import { appById } from '../apps/index.ts';
import { appsJudgedAlike, isOf } from '../apps/policy-address.ts';
import type { Claim } from '../model/claim.ts';
import type { DocumentType } from '../model/vocabulary.ts';
import { brief, storage } from './brief-storage.ts';
import { watchQuery } from './watch-query.ts';

/** One reading of a policy document by the person's own browser. */
export interface PolicyVersionRow {
  /** The text's hash and the address: reading the same text again is no new version. */
  id: string;
  /** Profile id, or the host for a service without one. */
  app: string;
  service: string;
  type: DocumentType;
  url: string;
  regions: string[];
  /** ISO date found in the text or told by the person. */
  effectiveDate: string;
  /** True where neither names one: the date is then the day of the reading. */
  undated?: boolean;
  /** Milliseconds since the epoch. */
  capturedAt: number;
  sha256: string;
  language: string;
  /** False where the capture lacks something: nothing may be said of what it lacks. */
  complete: boolean;
  notes: string[];
  text: string;
  claims: Claim[];
}

/** Versions of policies that were read. Kept apart from the log of what left. */
class PolicyDatabase extends Dexie {
  versions!: EntityTable<PolicyVersionRow, 'id'>;

  constructor() {
    super('candor-policies', storage);
    brief?.keep(this);
    this.version(1).stores({ versions: 'id, app' });
  }
}

const policies = new PolicyDatabase();

/** Keeps a version; one that is there already keeps its first capture date. Returns what is kept. */
export async function keepVersion(version: PolicyVersionRow): Promise<PolicyVersionRow> {
  return policies.transaction('rw', policies.versions, async () => {
    const known = await policies.versions.get(version.id);
    const kept = known ? { ...version, capturedAt: known.capturedAt } : version;
    await policies.versions.put(kept);
    return kept;
  });
}

/**
 * Versions of an app's documents, oldest first: those read for another app, too, whose profile names the same document, as
 * one company's apps do.
 */
export async function versionsOf(app: string): Promise<PolicyVersionRow[]> {
  const known = appById(app);
  const ids = [app, ...(known ? appsJudgedAlike(known) : [])];
  const all = await policies.versions.where('app').anyOf(ids).toArray();
  const rows = all.filter((row) => row.app === app || (known !== null && isOf(known, row.url)));
  return rows.sort((a, b) => a.effectiveDate.localeCompare(b.effectiveDate) || a.capturedAt - b.capturedAt);
}

export async function eraseVersions(): Promise<void> {
  await policies.versions.clear();
}

/** Calls back with an app's versions, now and whenever they change; returns how to stop. */
export function watchVersions(app: string, onChange: (versions: PolicyVersionRow[]) => void): () => void {
  return watchQuery(policies, () => versionsOf(app), onChange);
}
