import type { Claim } from '../model/claim.ts';
import type { DataType } from '../model/data-types.ts';
import type { Action, ClaimRecipient, Polarity, Purpose } from '../model/vocabulary.ts';
import { describe, type Hedge, hedgeOf } from './describe.ts';
import { type Fact, keyOf } from './facts.ts';

export type ChangeKind = 'added' | 'removed' | 'broadened' | 'narrowed' | 'turned';

/** What changed in what a policy claims: one deed to one recipient, with the data types it changed for. */
export interface PolicyChange {
  kind: ChangeKind;
  actor: string;
  action: Action;
  /** Of the newer claim; of the older where the claim is gone. */
  polarity: Polarity;
  recipient: ClaimRecipient;
  data: DataType[];
  /** Purposes that are new (broadened), gone (narrowed) or those of the claim. */
  purpose: Purpose[];
  /** Of those that the change speaks of. */
  hedge: Hedge;
  /** Claims of the older and of the newer text that it rests on. */
  before: Claim[];
  after: Claim[];
  /** Those of them that the change speaks of: of the newer text, or of the older where they are gone. */
  said: Claim[];
  /** How long the data is kept, where that is what changed. */
  period?: { before: string; after: string };
  /** For a person, one line. */
  summary: string;
}

/** Purposes beyond the service that was asked for: a new one is news. */
export const FOR_OWN_ENDS: ReadonlySet<Purpose> = new Set([
  'advertising',
  'marketing',
  'analytics',
  'personalise',
  'research',
]);

/** A change of one fact, not yet in words. */
export function change(
  kind: ChangeKind,
  fact: Fact,
  purpose: Purpose[],
  before: Claim[],
  after: Claim[],
  said: Claim[],
): PolicyChange {
  return {
    kind,
    actor: fact.actor,
    action: fact.action,
    polarity: fact.polarity,
    recipient: fact.recipient,
    data: [fact.type],
    purpose,
    hedge: hedgeOf(said),
    before,
    after,
    said,
    summary: '',
  };
}

/** Purposes of the service's own that a change names, as one word. */
const ownEnds = ({ purpose }: PolicyChange) =>
  purpose
    .filter((p) => FOR_OWN_ENDS.has(p))
    .sort()
    .join('+');

/** All purposes of claims, each once. */
export const purposesOf = (claims: readonly Claim[]): Purpose[] => [
  ...new Set(claims.flatMap((c) => c.purpose)),
];

/** Joins changes that differ only in the data type; what is said to be for an end of the service's own is so for each. */
export function grouped(changes: readonly PolicyChange[]): PolicyChange[] {
  const out: PolicyChange[] = [];
  for (const c of changes) {
    const like = out.find(
      (o) =>
        o.kind === c.kind &&
        o.actor === c.actor &&
        o.action === c.action &&
        o.polarity === c.polarity &&
        o.recipient === c.recipient &&
        o.hedge === c.hedge &&
        o.period?.before === c.period?.before &&
        o.period?.after === c.period?.after &&
        ownEnds(o) === ownEnds(c),
    );
    if (!like) out.push({ ...c, data: [...c.data], purpose: [...c.purpose] });
    else {
      like.data.push(...c.data.filter((t) => !like.data.includes(t)));
      like.purpose = like.purpose.filter((p) => c.purpose.includes(p));
      like.before.push(...c.before.filter((x) => !like.before.includes(x)));
      like.after.push(...c.after.filter((x) => !like.after.includes(x)));
      like.said.push(...c.said.filter((x) => !like.said.includes(x)));
    }
  }
  return out.map((c) => ({ ...c, summary: summaryOf(c) }));
}

/** True for what the older text alone says: what is broader by a purpose that is gone is that it is no longer denied. */
const isGone = ({ said, before }: PolicyChange): boolean =>
  said.length > 0 && said.every((claim) => before.includes(claim));

function summaryOf(c: PolicyChange): string {
  const purpose = c.purpose.filter((p) => p !== 'unspecified' || c.purpose.length === 1);
  const time = c.period ? ` (${c.period.after}, before ${c.period.before})` : '';
  const said = `${describe({ ...c, purpose })}${time}`;
  switch (c.kind) {
    case 'added':
      return `now stated: ${said}`;
    case 'removed':
      return `no longer stated: ${said}`;
    case 'turned':
      return `turned: ${said} (the opposite was stated before)`;
    case 'broadened':
    case 'narrowed':
      return `${c.kind}: ${isGone(c) ? 'no longer stated: ' : ''}${said}`;
  }
}

const KINDS: readonly ChangeKind[] = ['turned', 'broadened', 'added', 'narrowed', 'removed'];
const ACTION_ORDER: readonly Action[] = ['sell', 'share', 'collect', 'use', 'store'];
/** Who gets data for ends of their own stands before those who handle it for the service, or whom the person writes to. */
const LESSER: Partial<Record<ClaimRecipient, number>> = {
  partner: 1,
  unspecified: 1,
  public: 1,
  provider: 2,
  users: 2,
  authority: 3,
  acquirer: 3,
};

/**
 * What a person wants to hear first: sharing and selling before keeping, what is done anew before what ends, to whom it
 * matters most, affirmed before denied, typed before general.
 */
export function weight(c: PolicyChange): number {
  const isLess = c.kind === 'narrowed' || c.kind === 'removed';
  const recipient = LESSER[c.recipient] ?? (c.recipient.startsWith('named:') ? 1 : 0);
  return (
    ACTION_ORDER.indexOf(c.action) * 1000 +
    (isLess ? 500 : 0) +
    recipient * 40 +
    KINDS.indexOf(c.kind) * 4 +
    (c.polarity === 'denied' ? 2 : 0) +
    (c.data.every((t) => t === 'unspecified') ? 1 : 0)
  );
}

/** True where two changes have one direction: what is stated anew, or what is no longer. */
const isSameWay = (a: PolicyChange, b: PolicyChange): boolean =>
  (a.kind === 'added' && b.kind === 'added') || (isGone(a) && isGone(b));

/**
 * Changes without what a sentence allows by consent where another tells that the same sentence denies it without: "not
 * without your consent" is one rule, and no deed.
 */
export function asOneRule(changes: readonly PolicyChange[]): PolicyChange[] {
  const consents = changes.filter((c) => c.hedge === 'consent');
  const isTold = (c: PolicyChange) => {
    const quotes = new Set(c.said.map((claim) => claim.quote));
    return consents.some(
      (d) =>
        d.polarity === 'denied' &&
        isSameWay(c, d) &&
        keyOf({ ...c, type: c.data.join(), polarity: 'denied' }) === keyOf({ ...d, type: d.data.join() }) &&
        [...quotes].every((quote) => d.said.some((claim) => claim.quote === quote)),
    );
  };
  return changes.filter((c) => c.polarity === 'denied' || c.hedge !== 'consent' || !isTold(c));
}
