import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Entry } from '../model/entry.ts';

/** JSON with keys in order, so that equal entries are equal bytes wherever they are written. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const inner = (value as Record<string, unknown>)[key];
    if (inner !== undefined) fields.push(`${JSON.stringify(key)}:${canonicalJson(inner)}`);
  }
  return `{${fields.join(',')}}`;
}

/** Head of a session's log before its first entry. */
export function chainStart(session: string): string {
  return bytesToHex(sha256(utf8ToBytes(`candor/log@1\n${session}`)));
}

/** Head of the log after one more entry: sha-256, in hex, over the head before it and the entry. */
export function extendChain(head: string, entry: Entry): string {
  return bytesToHex(sha256(utf8ToBytes(`${head}\n${canonicalJson(entry)}`)));
}

/** One head for several sessions, in the order given; a single session's head stands for itself. */
export function combineHeads(heads: readonly string[]): string {
  return heads.length === 1
    ? heads[0]!
    : bytesToHex(sha256(utf8ToBytes(`candor/logs@1\n${heads.join('\n')}`)));
}
