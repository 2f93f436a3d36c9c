/**
 * The bridge between WhatsApp's page and its worker, and the uploads beside the socket. In worker mode the
 * stanza crosses `Worker.postMessage` in clear: `[{type:"request", content:{namespace:"comms",
 * name:"castStanza", arg:{stanza: bytes}}}]`; binary parts arrive here as `{"$bytes": base64}`.
 */
import { decodeBase64 } from '../base64.ts';
import type { Draft } from '../draft.ts';
import { bytesText, isRecord, type Json, member } from '../json.ts';
import { parseWaAddress } from './jid.ts';

export interface BridgeBytes {
  location: string;
  bytes: Uint8Array;
}

const MAX_DEPTH = 12;
const MAX_PARTS = 200;

/** Every binary part of a bridge message with its place. */
export function bridgeBytes(message: Json, location: string): BridgeBytes[] {
  const found: BridgeBytes[] = [];
  const walk = (node: Json | undefined, at: string, depth: number): void => {
    if (depth > MAX_DEPTH || found.length >= MAX_PARTS) return;
    const text = bytesText(node);
    if (text !== null) {
      const bytes = decodeBase64(text);
      if (bytes && bytes.length > 0) found.push({ location: at, bytes });
    } else if (Array.isArray(node)) {
      for (let i = 0; i < node.length; i++) walk(node[i], `${at}[${i}]`, depth + 1);
    } else if (isRecord(node)) {
      for (const key of Object.keys(node)) walk(node[key], `${at}.${key}`, depth + 1);
    }
  };
  walk(message, location, 0);
  return found;
}

/** True for a message of the stanza channel, whatever its version makes of the rest. */
export function isComms(message: Json): boolean {
  const first = Array.isArray(message) ? message[0] : message;
  return member(member(first, 'content'), 'namespace') === 'comms' || member(first, 'namespace') === 'comms';
}

/** Crash logs and private telemetry: known parts of the uploads to WhatsApp's own hosts. */
export function readUploadPart(draft: Draft, name: string, value: string, at: string): boolean {
  switch (name) {
    case 'from_jid':
    case 'from':
      draft.note('phone-number', at, `${name}: [phone-number]`);
      draft.field(at, '', parseWaAddress(value)?.user || value);
      return true;
    case 'access_token':
    case 'credential':
    case 'auth':
      draft.note('auth-token', at, `${name}: [auth-token]`);
      return true;
    default:
      return false;
  }
}
