import type { ClaimRecipient } from './vocabulary.ts';

/** A company and the owner it belongs to. */
export interface Entity {
  /** The company or service name; `unknown` where the host's owner is not known. */
  entity: string;
  /** The owner's name; equal to `entity` where it stands alone, `unknown` where not known. */
  family: string;
  /** What kind of recipient it is known to be, where the table says so. */
  kind?: Extract<ClaimRecipient, 'provider' | 'advertiser' | 'partner'>;
}

/**
 * Whose software made a transmission, by its shape alone, whoever's host it went to. It is no recipient: an app may
 * pass on what it gets at an address of its own, or keep it.
 */
export interface Behind {
  /** The SDK by name: `PostHog`. */
  sdk: string;
  /** The company that it sends to by its nature; `unknown` where anyone can run the receiving end. */
  entity: string;
  family: string;
  certainty: 'shape';
}

export const UNKNOWN_ENTITY: Entity = { entity: 'unknown', family: 'unknown' };
