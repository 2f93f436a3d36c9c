import type { Claim } from '../../model/claim.ts';
import type { Feature, UnreadChannel } from '../../model/vocabulary.ts';
import { type Sending, sendingOf } from './channels.ts';
import { isConditional, statedPurposes } from './conflict.ts';
import { asRecipient, CONFIDENCE_FLOOR, isOwn } from './cover.ts';
import type { FlowRuling } from './flow-verdict.ts';
import type { ClaimJudgement, Coverage } from './types.ts';

/** What is given to these happens between servers or later, unless a flow from the device shows it. */
const ELSEWHERE: ReadonlySet<string> = new Set(['family', 'provider', 'authority', 'acquirer', 'partner']);

/** No company that a device sends to: what these take shows in no flow. */
const NO_COMPANY: ReadonlySet<string> = new Set(['users', 'authority', 'acquirer', 'public']);

/** Sale, use and retention show in no flow; sharing with some only where the device itself does it. */
function happensElsewhere(claim: Claim, app: { entity: string }): boolean {
  if (claim.action === 'sell' || claim.action === 'use' || claim.action === 'store') return true;
  // What another gives away starts there, and never at this device.
  if (!isOwn(claim, app) && (claim.action === 'share' || NO_COMPANY.has(asRecipient(claim.actor))))
    return true;
  if (claim.action === 'share' && ELSEWHERE.has(claim.recipient)) return true;
  return claim.observability === 'server';
}

/** The internet address goes with every request, in no field of it: that it is taken down, or is not, shows nowhere. */
function isOfAddress({ data }: Claim): boolean {
  return data.length > 0 && data.every((type) => type === 'ip-address');
}

/** Which features would send it and which unread channels would carry it, and so why it was not seen. */
function unseen(
  claim: Claim,
  coverage: Coverage,
): Pick<ClaimJudgement, 'verdict' | 'reason' | 'features' | 'unread'> {
  const used = new Set(coverage.features);
  const ways = sendingOf(claim.data, coverage.carriers);
  const isMissing = (coverage.missing ?? 0) > 0;
  const mayHide = (w: Sending) =>
    coverage.asSeen && (isMissing || coverage.unread.some((c) => w.channels.includes(c)));
  const tried = ways.filter(
    (w) => w.features.length === 0 || w.features.some((f) => used.has(f)) || mayHide(w),
  );
  const unread = coverage.unread.filter((channel) => tried.some((w) => w.channels.includes(channel)));
  const features: Feature[] = ways.some((w) => w.features.length === 0)
    ? []
    : [...new Set(ways.flatMap((w) => w.features))];
  if (tried.length === 0) return { verdict: 'not-exercised', reason: 'unused', features, unread: [] };
  if (unread.length > 0 || isMissing) return { verdict: 'opaque', reason: 'unread', features, unread };
  return { verdict: 'not-seen', reason: 'absent', features, unread };
}

/** Why a denial that covers flows is broken by none of them; null where an exception takes them out. */
function unseenPart(claim: Claim): ClaimJudgement['reason'] | null {
  if (isConditional(claim)) return 'condition';
  return statedPurposes(claim).length > 0 ? 'purpose' : null;
}

/** The verdict of one claim that counts, given the rulings on the flows (by flow id). */
export function claimVerdict(
  claim: Claim,
  rulings: ReadonlyMap<string, FlowRuling>,
  coverage: Coverage,
  app: { entity: string },
): ClaimJudgement {
  const base = { document: claim.document, features: [] as Feature[], unread: [] as UnreadChannel[] };
  // Where not even what it is about was read, it says nothing that could be tried or seen.
  if (claim.confidence < CONFIDENCE_FLOOR || claim.data.length === 0)
    return { ...base, verdict: 'uncertain', reason: 'unsure', flows: [] };

  const covered = [...rulings].filter(([, r]) => r.covers.some((c) => c.claim === claim));
  const flows = covered.map(([id]) => id);
  const shows = claim.action === 'collect' || claim.action === 'share';
  if (claim.polarity === 'affirmed' && flows.length > 0 && shows) {
    return { ...base, verdict: 'seen', reason: 'shown', flows };
  }
  if (claim.polarity === 'denied') {
    const broken = covered.filter(([, r]) => r.broken.includes(claim)).map(([id]) => id);
    if (broken.length > 0) return { ...base, verdict: 'contradicted', reason: 'broken', flows: broken };
    const reason = flows.length > 0 ? unseenPart(claim) : null;
    if (reason !== null) return { ...base, verdict: 'not-observable', reason, flows };
  }
  if (happensElsewhere(claim, app)) return { ...base, verdict: 'not-observable', reason: 'elsewhere', flows };
  if (isOfAddress(claim)) return { ...base, verdict: 'not-observable', reason: 'address', flows: [] };
  return { ...base, ...unseen(claim, coverage), flows: [] };
}
