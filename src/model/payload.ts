import type { Channel, Context, Read, Vantage, Witness } from './vocabulary.ts';

/** A header as sent: lower-case name, value. */
export type Header = readonly [name: string, value: string];

/** What decoders and detectors are given: one request or one socket frame, nothing about who saw it. */
export interface Payload {
  channel: Channel;
  method: string;
  /** Absolute address; for a socket frame the socket's. */
  url: string;
  /** Only headers that carry data. */
  headers: readonly Header[];
  /** The body's or frame's bytes as read; null where there is none or it could not be read. */
  body: Uint8Array | null;
  /** The body's declared type, lower case with parameters; empty where unknown. */
  contentType: string;
  /** True for a text frame of a socket. */
  text?: boolean;
}

/** What a witness reports: bytes, or a reason why not. */
export interface Observation extends Payload {
  /** Unique for the witness: who, which run, which number. */
  id: string;
  witness: Witness;
  /** Milliseconds since the epoch. */
  time: number;
  context: Context;
  /** Set where the browser tells that a window made it, no worker. */
  byWindow?: true;
  /** Set where an answer had it made, in place of the one that was asked for. */
  redirected?: true;
  /** Set where the browser was told to send it later (`fetchLater`): the call says when that was, not when it left. */
  deferred?: true;
  /**
   * Set on the opening of a socket by a witness that tells with it what was sent there, or says in `reason` that it cannot:
   * a HAR file. No page hook is missed then.
   */
  withFrames?: true;
  /** Size of the body or frame; null where not even that is known. */
  bytes: number | null;
  read: Read;
  /** Why it was not read whole; empty for `full`. */
  reason: string;
}

/** What left: one observation, or two joined. */
export interface Transmission extends Observation {
  vantage: Vantage;
}
