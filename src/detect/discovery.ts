import { sha256 } from '@noble/hashes/sha2.js';
import type { DataTypeMember } from '../model/data-types.ts';
import type { Field } from '../model/field.ts';
import type { Item } from '../model/item.ts';
import type { RuleName } from './key-names.ts';
import { ruleOfName } from './key-rules.ts';

/**
 * Values that an app's own responses, storage or forms told first, and that leave later to somebody else. They
 * are kept as salted hashes in memory and nowhere else; the salt is the caller's, new for each session.
 */
export interface Discovery {
  /** Remembers the values of fields whose name says that they identify somebody. Returns how many were new. */
  learn(fields: readonly Field[]): number;
  /** Items for the fields that hold a remembered value, marked `discovered`. */
  recognise(fields: readonly Field[]): Item[];
  /** Values remembered. */
  readonly size: number;
  /** Forgets everything. */
  clear(): void;
}

const TYPES: Partial<Record<RuleName, DataTypeMember>> = {
  userId: 'user-id',
  deviceId: 'device-identifier',
  pushToken: 'push-token',
  advertisingId: 'advertising-id',
  phone: 'phone-number',
  email: 'email-address',
  trackingId: 'cookie-identifier',
};

/** Shorter values turn up by accident. */
const SHORTEST = 8;
const LONGEST = 512;

const encoder = new TextEncoder();

/**
 * Starts a discovery. `salt`: at least 16 random bytes from the caller, as this room has no randomness of its own.
 * `limit`: values remembered at most; the oldest are forgotten first.
 */
export function startDiscovery(salt: Uint8Array, limit = 2000): Discovery {
  const known = new Map<string, DataTypeMember>();
  const keyOf = (value: string): string => {
    const text = encoder.encode(value.trim().toLowerCase());
    const input = new Uint8Array(salt.length + text.length);
    input.set(salt);
    input.set(text, salt.length);
    return String.fromCharCode(...sha256(input).subarray(0, 16));
  };
  return {
    learn(fields) {
      let fresh = 0;
      for (const field of fields) {
        const rule = ruleOfName(field.name);
        const dataType = rule === null ? undefined : TYPES[rule];
        const value = identifying(field.value);
        if (dataType === undefined || value === null) continue;
        const key = keyOf(value);
        if (!known.has(key)) fresh++;
        known.delete(key);
        known.set(key, dataType);
        if (known.size > limit) known.delete(known.keys().next().value!);
      }
      return fresh;
    },
    recognise(fields) {
      const items: Item[] = [];
      for (const field of fields) {
        const value = identifying(field.value);
        if (value === null || known.size === 0) continue;
        const dataType = known.get(keyOf(value));
        if (dataType === undefined) continue;
        items.push({
          dataType,
          label: null,
          encodings: field.encodings,
          location: field.location,
          level: field.encodings.length > 0 ? 'decoded' : 'plaintext',
          excerpt:
            ruleOfName(field.name) === null ? `[${dataType}]` : `${field.name.slice(0, 40)}: [${dataType}]`,
          discovered: true,
        });
      }
      return items;
    },
    get size() {
      return known.size;
    },
    clear() {
      known.clear();
    },
  };
}

/** The value as text where it is long and varied enough to identify somebody; else null. */
function identifying(value: Field['value']): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).trim();
  if (text.length < SHORTEST || text.length > LONGEST || /\s/.test(text)) return null;
  if (!/\d/.test(text) && !text.includes('@')) return null;
  return new Set(text).size >= 4 ? text : null;
}
