import type { Claim } from '../../model/claim.ts';
import { coverage, type DataType, type DataTypeGroup, groupOf, isGroup } from '../../model/data-types.ts';
import { type ClaimRecipient, RECIPIENT_KINDS } from '../../model/vocabulary.ts';
import { speaksOf } from './identifying.ts';
import { recipientCoverage } from './recipient.ts';
import type { JudgeFlow } from './types.ts';

/** How a claim covers a flow. */
export interface Cover {
  claim: Claim;
  /** 2: the type itself, 1: its group, 0: information of no type. */
  precision: 0 | 1 | 2;
  /** True where the type that was seen is the type that is named. */
  exactData: boolean;
  exactRecipient: boolean;
  /** How narrow the circle is that the claim speaks of: 2 one company, 1 a kind of them, the family or the service, 0 others at large. */
  narrowness: 0 | 1 | 2;
}

/** Below it a sentence was read with doubt: it covers nothing. */
export const CONFIDENCE_FLOOR = 0.5;

/**
 * The type that a flow counts as. Opaque bytes of which only size and time are known are no message content:
 * they tell that, when and how much, which is message metadata.
 */
export function seenType(flow: JudgeFlow): DataType {
  return flow.dataType === 'message-content' && flow.evidence.level === 'size-and-time'
    ? 'message-metadata'
    : flow.dataType;
}

const CONTENT: DataTypeGroup = 'content';

/** Sealed bytes of content prove that something left: no denial is broken by them, of content or of what is told of it. */
function sealedContent(flow: JudgeFlow): boolean {
  return flow.evidence.level === 'size-and-time' && groupOf(flow.dataType) === CONTENT;
}

function precisionOf(type: DataType): 0 | 1 | 2 {
  if (type === 'unspecified') return 0;
  return isGroup(type) ? 1 : 2;
}

/** An actor other than the service, as the recipient that it is for flows: a kind, or one company by name. */
export function asRecipient(actor: string): ClaimRecipient {
  if ((RECIPIENT_KINDS as readonly string[]).includes(actor)) return actor as ClaimRecipient;
  return actor.startsWith('named:') ? (actor as ClaimRecipient) : `named:${actor}`;
}

/** Whether the claim is about what the service itself does. */
export function isOwn(claim: Claim, app: { entity: string }): boolean {
  return claim.actor === 'self' || claim.actor === app.entity || claim.actor === `named:${app.entity}`;
}

/** Whether it is the service itself that gets what the claim is about, under whichever name. */
function isForSelf({ recipient }: Claim, app: { entity: string }): boolean {
  return recipient === 'self' || recipient === `named:${app.entity}`;
}

/** See `Cover`. */
export function narrownessOf(claim: Claim, app: { entity: string }): 0 | 1 | 2 {
  const gives = claim.action === 'share' || claim.action === 'sell';
  const isOwnReceipt = !gives && isOwn(claim, app);
  if (isOwnReceipt && isForSelf(claim, app)) return 1;
  const circle = gives || isOwnReceipt ? claim.recipient : asRecipient(claim.actor);
  if (circle === 'unspecified') return 0;
  return circle.startsWith('named:') ? 2 : 1;
}

function recipientOf(
  claim: Claim,
  flow: JudgeFlow,
  app: { entity: string; family: string },
): 'exact' | 'broader' | null {
  const receives = claim.action === 'collect' || claim.action === 'use' || claim.action === 'store';
  // To use or to store a datum one has it; not to keep or use it denies no receipt.
  const speaks = claim.action === 'collect' || claim.polarity === 'affirmed';
  if (!isOwn(claim, app)) {
    // What another company receives is a flow to that company; what it gives away starts elsewhere.
    if (!receives || !speaks || flow.party === 'first') return null;
    return recipientCoverage(asRecipient(claim.actor), claim.polarity, flow);
  }
  if (flow.party === 'first') {
    if (!receives || !speaks) return null;
    if (isForSelf(claim, app)) return 'exact';
    return claim.recipient === 'unspecified' && claim.polarity === 'affirmed' ? 'broader' : null;
  }
  if (receives) return null;
  // Giving is not selling: a denied sale does not deny that data goes to another.
  if (claim.action === 'sell' && claim.polarity === 'denied') return null;
  return recipientCoverage(claim.recipient, claim.polarity, flow);
}

/**
 * How a claim covers a flow, or null. Who receives it, in which action, and which data; a purpose or a
 * condition does not narrow an affirmation, for a flow shows neither.
 */
export function cover(claim: Claim, flow: JudgeFlow, app: { entity: string; family: string }): Cover | null {
  if (claim.confidence < CONFIDENCE_FLOOR) return null;
  const recipient = recipientOf(claim, flow, app);
  if (recipient === null) return null;
  if (claim.polarity === 'denied' && sealedContent(flow)) return null;
  const seen = seenType(flow);
  let best: Cover | null = null;
  for (const type of claim.data) {
    const data = coverage(type, seen);
    if (data === null || (type === 'unspecified' && !speaksOf(claim, seen))) continue;
    const found: Cover = {
      claim,
      precision: precisionOf(type),
      exactData: data === 'exact',
      exactRecipient: recipient === 'exact',
      narrowness: narrownessOf(claim, app),
    };
    if (best === null || found.precision > best.precision) best = found;
  }
  return best;
}
