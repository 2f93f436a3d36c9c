import type { DataType } from './data-types.ts';
import type { Behind } from './entity.ts';
import type { Channel, Context, EvidenceLevel, Party, Vantage } from './vocabulary.ts';

/** One place where an item stood. */
export interface EvidenceSample {
  /** ISO 8601, UTC. */
  time: string;
  /** Masked. */
  url: string;
  method?: string;
  channel?: Channel;
  location: string;
  excerpt: string;
  encodings?: readonly string[];
  vantage?: Vantage;
  /** True where the value was first seen in the app's own responses, storage or forms. */
  discovered?: boolean;
}

/** The sum of equal items to one recipient. */
export interface Flow {
  id: string;
  dataType: DataType;
  /** The identity entry that matched, if any; never the value. */
  label: string | null;
  recipient: { entity: string; family: string; host: string; kind?: 'provider' | 'advertiser' | 'partner' };
  party: Party;
  /** Telemetry SDKs in whose uploads it went, by their shape, with how many; absent where none. No recipients. */
  behind?: (Behind & { count: number })[];
  channel: Channel;
  context: Context;
  vantage: Vantage;
  evidence: { level: EvidenceLevel; encodings: string[]; samples: EvidenceSample[] };
  /** True where it held a value that nobody entered: the app's own responses, storage or forms told it first. */
  discovered?: boolean;
  /** Transmissions that held it. */
  count: number;
  /** ISO 8601, UTC. */
  firstSeen: string;
  lastSeen: string;
}
