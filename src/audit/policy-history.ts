import type { Claim, Policy, PolicyDocument } from '../model/claim.ts';
import { coverage } from '../model/data-types.ts';
import type { Flow } from '../model/flow.ts';
import type { Verdict } from '../model/vocabulary.ts';
import type { PolicyChange } from '../policy/changes.ts';
import { type Comparable, compareReadings } from '../policy/compare.ts';
import { cover } from './judge/cover.ts';
import { documentsInForce } from './judge/documents.ts';
import { judge } from './judge/judge.ts';
import { dataLabel } from './labels.ts';

/** A version of a policy on the line of versions. */
export interface HistoryVersion {
  id: string;
  effectiveDate: string;
  region: string;
  url: string;
  /** False where the capture is incomplete: a state of ours, not a change of theirs. */
  complete: boolean;
}

/** A claim of one version set beside the other's. */
export interface HistoryChange {
  kind: 'added' | 'removed' | 'broader' | 'narrower' | 'turned' | 'unchanged';
  /** For a person, one line. */
  summary: string;
  older: { statement: string; section: string } | null;
  newer: { statement: string; section: string } | null;
  /** What it means for data already seen. */
  affected: { what: string; before: Verdict | null; after: Verdict | null }[];
}

export interface History {
  /** What was compared: the texts, or our own summaries, which may leave out what a text says. */
  basis: 'texts' | 'summaries';
  versions: HistoryVersion[];
  older: string;
  newer: string;
  /** Why the two cannot be held against each other, so that nothing is known to have changed or not; empty where they can. */
  obstacle: string;
  changes: HistoryChange[];
}

/** Texts of the versions that the person's browser read, by document id; bundled documents have none. */
export type Texts = ReadonlyMap<string, { text: string; complete: boolean }>;

const KINDS = {
  added: 'added',
  removed: 'removed',
  broadened: 'broader',
  narrowed: 'narrower',
  turned: 'turned',
} as const;

/**
 * Compares the policy in force with the one before it: two readings by their texts, two bundled documents by their
 * claims in our words. A reading is never held against a bundled document, whose words are ours. Null where there are
 * no two versions. `chosen` names another version to compare with.
 */
export function policyHistory(
  policy: Policy,
  app: { entity: string; family: string },
  context: { region: string; date: string },
  flows: readonly Flow[],
  texts: Texts = new Map(),
  chosen?: string,
): History | null {
  const line = lineOf(policy.documents, context.region);
  const newer = line.findLast((d) => day(d) <= context.date.slice(0, 10)) ?? line.at(-1);
  if (!newer) return null;
  const isRead = texts.has(newer.id);
  // Two readings of other addresses are other documents; the addresses of bundled ones may have moved.
  const peers = line.filter((d) => texts.has(d.id) === isRead && (!isRead || d.url === newer.url));
  const before = peers.filter((d) => day(d) < day(newer));
  const older = peers.find((d) => d.id === chosen && d !== newer) ?? before.at(-1);
  if (!older) return null;
  const [first, second] = older.effectiveDate <= newer.effectiveDate ? [older, newer] : [newer, older];
  const { capture, changes } = compareReadings(
    comparable(first, policy, texts),
    comparable(second, policy, texts),
  );
  const verdicts = [first, second].map((d) => verdictsUnder(d, policy, app, context, flows));
  return {
    basis: isRead ? 'texts' : 'summaries',
    versions: peers.map((d) => versionOf(d, texts)),
    older: first.id,
    newer: second.id,
    obstacle: capture.reason,
    changes: changes.map((change) => ({
      kind: KINDS[change.kind],
      summary: change.summary,
      older: side(change.before, change.said),
      newer: side(change.after, change.said),
      affected: affectedBy(change, flows, app, verdicts[0]!, verdicts[1]!),
    })),
  };
}

const day = (document: PolicyDocument): string => document.effectiveDate.slice(0, 10);

/** Whole policies that were ever in force in a region, oldest first: what another region's text says was never a version. */
function lineOf(documents: readonly PolicyDocument[], region: string): PolicyDocument[] {
  const policies = documents.filter((d) => d.type === 'policy');
  return policies
    .filter((d) => !d.partial && documentsInForce(policies, { region, date: d.effectiveDate }).includes(d))
    .sort((a, b) => day(a).localeCompare(day(b)));
}

function comparable(document: PolicyDocument, policy: Policy, texts: Texts): Comparable {
  const own = policy.claims.filter((claim) => claim.document === document.id);
  const text = texts.get(document.id)?.text;
  const claims = own.map((claim) => ({ ...claim, quote: claim.quote ?? claim.summary ?? '' }));
  return {
    text: text ?? claims.map((claim) => claim.quote).join('\n'),
    effectiveDate: document.undated ? null : document.effectiveDate,
    language: 'en',
    complete: texts.get(document.id)?.complete ?? true,
    claims,
  };
}

function versionOf(document: PolicyDocument, texts: Texts): HistoryVersion {
  return {
    id: document.id,
    effectiveDate: document.effectiveDate,
    region: document.regions.join(', ') || 'all regions',
    url: document.url,
    complete: texts.get(document.id)?.complete ?? true,
  };
}

/** What was said, the claims that the change speaks of before those beside them. */
function side(claims: readonly Claim[], said: readonly Claim[]): HistoryChange['older'] {
  const told = claims.filter((claim) => said.includes(claim));
  const ordered = [...told, ...claims.filter((claim) => !said.includes(claim))];
  const [first] = ordered;
  if (!first) return null;
  const statements = [...new Set(ordered.map((claim) => claim.summary ?? claim.quote ?? ''))].filter(Boolean);
  return { statement: statements.slice(0, 3).join(' '), section: first.section };
}

function verdictsUnder(
  document: PolicyDocument,
  policy: Policy,
  app: { entity: string; family: string },
  context: { region: string; date: string },
  flows: readonly Flow[],
): Map<string, Verdict> {
  const { flows: judged } = judge({
    app,
    context: { ...context, date: document.effectiveDate },
    documents: [document],
    claims: policy.claims.filter((claim) => claim.document === document.id),
    flows,
    coverage: { sessions: 1, features: [], unread: [] },
  });
  return new Map([...judged].map(([id, { verdict }]) => [id, verdict]));
}

/** Flows of the data that the change speaks of, covered by a claim that it rests on, whose verdict it moves; one line each. */
function affectedBy(
  change: PolicyChange,
  flows: readonly Flow[],
  app: { entity: string; family: string },
  before: ReadonlyMap<string, Verdict>,
  after: ReadonlyMap<string, Verdict>,
): HistoryChange['affected'] {
  const lines = new Map<string, HistoryChange['affected'][number]>();
  const claims = [...change.before, ...change.after];
  for (const flow of flows) {
    if (!change.data.some((type) => coverage(type, flow.dataType) !== null)) continue;
    if (!claims.some((claim) => cover(claim, flow, app) !== null)) continue;
    const [was, is] = [before.get(flow.id) ?? null, after.get(flow.id) ?? null];
    if (was === is) continue;
    const name = flow.recipient.entity === 'unknown' ? flow.recipient.host : flow.recipient.entity;
    const what = `${dataLabel(flow.dataType)} to ${name}`;
    lines.set(`${what} ${was} ${is}`, { what, before: was, after: is });
  }
  return [...lines.values()].slice(0, 6);
}
