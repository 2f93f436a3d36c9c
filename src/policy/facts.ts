import type { Claim } from '../model/claim.ts';
import type { DataType } from '../model/data-types.ts';
import type { Action, ClaimRecipient, Modality, Polarity, Purpose } from '../model/vocabulary.ts';

/** One deed with one type of data to one recipient, and the claims that state it. */
export interface Fact {
  claims: Claim[];
  actor: string;
  action: Action;
  polarity: Polarity;
  recipient: ClaimRecipient;
  type: DataType;
  purposes: Set<Purpose>;
  modalities: Set<Modality>;
}

/** What two facts have alike that are of the same deed and polarity. */
export const keyOf = (f: {
  actor: string;
  action: string;
  polarity: string;
  recipient: string;
  type: string;
}) => [f.actor, f.action, f.polarity, f.recipient, f.type].join('|');
export const opposite = (p: Polarity): Polarity => (p === 'denied' ? 'affirmed' : 'denied');

/** Claims below this are too unsure to be news. */
const LEAST_CONFIDENCE = 0.5;

/** The facts that claims state, by their keys; claims too unsure to be news state none. */
export function factsOf(claims: readonly Claim[]): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const claim of claims) {
    if (claim.confidence < LEAST_CONFIDENCE) continue;
    for (const type of claim.data) {
      const fact: Fact = {
        claims: [],
        actor: claim.actor,
        action: claim.action,
        polarity: claim.polarity,
        recipient: claim.recipient,
        type,
        purposes: new Set(),
        modalities: new Set(),
      };
      const key = keyOf(fact);
      const there = facts.get(key) ?? fact;
      there.claims.push(claim);
      for (const p of claim.purpose) there.purposes.add(p);
      there.modalities.add(claim.modality);
      facts.set(key, there);
    }
  }
  return facts;
}
