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

export const UNKNOWN_ENTITY: Entity = { entity: 'unknown', family: 'unknown' };
