import type { Behind } from './entity.ts';
import type { Item } from './item.ts';
import type { Channel, Context, EvidenceLevel, Party, Read, Witness } from './vocabulary.ts';

/** One observation as the log keeps it: read, masked, attributed. The log only grows; nothing in it is edited. */
export interface Entry {
  /** The observation's id. */
  id: string;
  /** The audit session it belongs to. */
  session: string;
  /** Equal for the two observations of one transmission: the id of the first to arrive. */
  transmission: string;
  time: number;
  channel: Channel;
  context: Context;
  /** Set where the browser tells that a window made it, no worker. */
  byWindow?: true;
  /** Set where an answer had it made, in place of the one that was asked for. */
  redirected?: true;
  /** Set where the browser was told to send it later (`fetchLater`): the call says when that was, not when it left. */
  deferred?: true;
  /** Set on the opening of a socket where its witness also tells what was sent there, or says in `reason` that it cannot. */
  withFrames?: true;
  vantage: Witness;
  method: string;
  /** The address with the values of identifiers masked, at most 2,000 characters. */
  url: string;
  host: string;
  /** Whose host it is, at the time of writing. */
  entity: string;
  family: string;
  party: Party;
  kind?: 'provider' | 'advertiser' | 'partner';
  /** The telemetry SDK that made it, where its shape tells. */
  behind?: Behind;
  /** Frames that this entry stands for, where more than one: what came too fast to be read one by one. */
  count?: number;
  /** Size of the body or frame, of all frames together; null where not known. */
  bytes: number | null;
  read: Read;
  reason: string;
  /** How its own bytes were read: `size-and-time` for bytes that no decoder could open. */
  level: EvidenceLevel;
  /** Bytes of it that no decoder could open. */
  opaqueBytes: number;
  items: Item[];
}
