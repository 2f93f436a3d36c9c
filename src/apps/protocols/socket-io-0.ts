/**
 * Socket.IO before version 1 (github.com/socketio/socket.io-spec): `type:id:endpoint:data` as a text frame. Old chats
 * speak it, and Microsoft's trouter.
 */

import type { Json } from '../json.ts';
import { parseJson } from '../json.ts';

export interface OldPacket {
  /** 0 disconnect, 1 connect, 2 heartbeat, 3 message, 4 JSON, 5 event, 6 acknowledgement, 7 error, 8 nothing. */
  type: number;
  endpoint: string;
  /** Name of an event; empty for other packets. */
  event: string;
  /** Arguments of an event, or what a packet of another type holds. */
  args: readonly Json[];
}

const PACKET = /^([0-8]):(\d*)(\+?):([^:]*)(?::([\s\S]*))?$/;

/** One packet; null for any other text. */
export function decodeOldPacket(text: string): OldPacket | null {
  const match = PACKET.exec(text);
  if (!match) return null;
  const [, kind, , , endpoint = '', data] = match;
  const type = Number(kind);
  const json = data === undefined ? undefined : parseJson(data);
  if (type !== 5) return { type, endpoint, event: '', args: json === undefined ? [] : [json] };
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const { name, args } = json as { readonly [key: string]: Json };
  if (typeof name !== 'string') return null;
  return { type, endpoint, event: name, args: Array.isArray(args) ? (args as Json[]) : [] };
}
