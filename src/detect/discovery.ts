import { sha256 } from '@noble/hashes/sha2.js';
import type { DataTypeMember } from '../model/data-types.ts';
import { COMMON_DIGESTS } from './digest-algorithms.ts';
import { identifying, identifyingType, LONGEST, SHORTEST } from './identifying.ts';
import { variantsOf } from './variants.ts';

/** A value that the app was told, or was given in a form, under the name that it had there. */
export interface Told {
  name: string;
  value: string | number;
}

/** What a text was recognised as. */
export interface Known {
  dataType: DataTypeMember;
  /** Digests that make the value to the text, outermost first; empty for the value itself. */
  steps: readonly string[];
}

/**
 * Values that an app's own responses, storage or forms told first, and that leave later to somebody else. They
 * are kept as salted hashes in memory and nowhere else, as are their digests, which cannot be made of them
 * later; the salt is the caller's, new for each session.
 */
export interface Discovery {
  /**
   * Remembers the values whose name says that they identify somebody. `from`: who has them already. Returns how
   * many were new.
   */
  learn(told: readonly Told[], from: string): number;
  /** What the text is, where it is a remembered value or a digest of one and `to` did not have it already. */
  recognise(text: string, to: string): Known | null;
  /** Values remembered. */
  readonly size: number;
  /** Forgets everything. */
  clear(): void;
}

/** Spellings of a value that are remembered at most. */
const MOST_SPELLINGS = 12;
/** Bits of the filter that spares the hash of what is surely unknown. */
const FILTER_BITS = 1 << 20;

const encoder = new TextEncoder();
const NO_STEPS: readonly string[] = [];

/** One value with everything that it may turn up as. */
interface Value {
  dataType: DataTypeMember;
  from: Set<string>;
  keys: string[];
}

/**
 * Starts a discovery. `salt`: at least 16 random bytes from the caller, as this room has no randomness of its own.
 * `limit`: values remembered at most; the oldest are forgotten first.
 */
export function startDiscovery(salt: Uint8Array, limit = 2000): Discovery {
  const values = new Map<string, Value>();
  const forms = new Map<string, { value: Value; steps: readonly string[] }>();
  const filter = new Uint32Array(FILTER_BITS >>> 5);
  const seed = new DataView(salt.buffer, salt.byteOffset).getInt32(0);

  /** 20 bits of a text, keyed by the salt. */
  const bitOf = (text: string): number => {
    let hash = seed;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash ^ (hash >>> 15)) & (FILTER_BITS - 1);
  };
  const keyOf = (text: string): string => {
    const bytes = encoder.encode(text);
    const input = new Uint8Array(salt.length + bytes.length);
    input.set(salt);
    input.set(bytes, salt.length);
    return String.fromCharCode(...sha256(input).subarray(0, 16));
  };

  function remember(value: Value, text: string, steps: readonly string[]): void {
    const key = keyOf(text);
    if (forms.has(key)) return;
    const bit = bitOf(text);
    filter[bit >>> 5]! |= 1 << (bit & 31);
    forms.set(key, { value, steps });
    value.keys.push(key);
  }

  function forget(key: string): void {
    for (const form of values.get(key)?.keys ?? []) forms.delete(form);
    values.delete(key);
  }

  function learnOne(text: string, dataType: DataTypeMember, from: string): boolean {
    const key = keyOf(plain(text));
    const known = values.get(key);
    if (known) {
      known.from.add(from);
      values.delete(key);
      values.set(key, known);
      return false;
    }
    const value: Value = { dataType, from: new Set([from]), keys: [] };
    values.set(key, value);
    const spellings = variantsOf({ dataType, value: text }).filter((variant) => variant.hashed);
    for (const spelling of spellings.slice(0, MOST_SPELLINGS)) {
      remember(value, plain(spelling.text), NO_STEPS);
      for (const digest of COMMON_DIGESTS) {
        const output = digest.of(encoder.encode(spelling.text));
        for (const written of writtenForms(output)) remember(value, written, [digest.name]);
      }
    }
    if (values.size > limit) forget(values.keys().next().value!);
    return true;
  }

  return {
    learn(told, from) {
      let fresh = 0;
      for (const { name, value } of told) {
        const dataType = identifyingType(name);
        const text = dataType === null ? null : identifying(value);
        if (dataType !== null && text !== null && learnOne(text, dataType, from)) fresh++;
      }
      return fresh;
    },
    recognise(text, to) {
      if (values.size === 0 || text.length < SHORTEST || text.length > LONGEST) return null;
      const asked = plain(text);
      for (const form of asked === text ? [asked] : [asked, bare(text)]) {
        const bit = bitOf(form);
        if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
        const found = forms.get(keyOf(form));
        if (found) {
          const { value, steps } = found;
          return value.from.has(to) ? null : { dataType: value.dataType, steps };
        }
      }
      return null;
    },
    get size() {
      return values.size;
    },
    clear() {
      values.clear();
      forms.clear();
      filter.fill(0);
    },
  };
}

/** A digest as it is written: hex, and base64 of both alphabets, whose letters' case counts. */
function writtenForms(digest: Uint8Array): string[] {
  let hex = '';
  for (const byte of digest) hex += byte.toString(16).padStart(2, '0');
  const base64 = btoa(String.fromCharCode(...digest));
  return [hex, bare(base64), bare(base64).replaceAll('+', '-').replaceAll('/', '_')];
}

/** Without white space around it and without padding. */
function bare(text: string): string {
  return text.trim().replace(/=+$/, '');
}

/** The same, whatever its letters' case. */
function plain(text: string): string {
  return bare(text).toLowerCase();
}
