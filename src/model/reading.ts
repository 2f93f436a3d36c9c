import type { Field } from './field.ts';
import type { Item } from './item.ts';
import type { Payload } from './payload.ts';

/** What a protocol decoder made of one payload. */
export interface Reading {
  /** `read`: understood; `opaque`: recognised as its own, but the bytes could not be opened. */
  status: 'read' | 'opaque';
  /** Which protocol and kind: `wabinary/presence`, `xmpp/message`, `sentry/envelope`. */
  kind: string;
  /** Typed metadata that the protocol's own grammar tells. */
  items: Item[];
  /** Every named value it holds, for the search for identifiers and for typed metadata by name. */
  fields: Field[];
  /** Bytes in it that stay closed (an encrypted child, an unknown blob). */
  opaqueBytes: number;
  /** The telemetry SDK that made it, by name, where the shape tells: `PostHog`. */
  sdk?: string;
  /** Company behind the SDK where the shape tells: an entity name of the table. */
  entity?: string;
  /** Known by its host alone: a grammar that knows the shape says more. */
  byHost?: boolean;
}

/** Null where the payload is not of this protocol. Pure, bounded, never throws. */
export type Decoder = (payload: Payload) => Reading | null;

/** What detection found in one payload. */
export interface Detection {
  items: Item[];
  /** The payload's address with the values of identifiers, contacts and content masked. */
  url: string;
  /** Bytes of the body that no decoder could open; 0 where all was read. */
  opaqueBytes: number;
  /** True where a budget of depth, bytes or time ended the search early. */
  truncated: boolean;
}
