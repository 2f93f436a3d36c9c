import { COMMON_DIGESTS, type Digest, RARE_DIGESTS } from './digest-algorithms.ts';
import { DigestTable } from './digest-table.ts';
import type { Variant } from './variants.ts';

/** Digests that one compilation may compute; with more inputs the rarer ones are left out. */
const HASH_BUDGET = 45_000;
/** A salt that the authors of "Leaky Forms" (USENIX Security 2022) found appended before SHA-256. */
const KNOWN_SALT = 'QX4QkKEU';
const CHAINED = new Set(['sha256', 'sha1', 'md5', 'sha512', 'sha3-256', 'sha224', 'sha384']);
const BASIC = COMMON_DIGESTS.slice(0, 3);
const ALL = [...COMMON_DIGESTS, ...RARE_DIGESTS];

const encoder = new TextEncoder();

/** Of an entry that is no digest, but the bytes that an identifier of hex digits writes out. */
export const BYTES: readonly string[] = ['bytes'];

/** Digests of all spellings, by owner, digests of those digests as they are written, and UUIDs as bytes. */
export function digestAll(spellings: readonly (readonly Variant[])[]): {
  digests: DigestTable;
  recipes: (readonly string[])[];
} {
  const recipes = new Recipes();
  const digests = new DigestTable();
  const inputs = spellings.reduce((n, list) => n + list.filter((v) => v.hashed).length, 0);
  const full =
    inputs * (ALL.length + 1 + (CHAINED.size + BASIC.length) * COMMON_DIGESTS.length) <= HASH_BUDGET;
  const wide = full || inputs * (ALL.length + 1 + BASIC.length ** 2) <= HASH_BUDGET;
  for (const [owner, variants] of spellings.entries()) {
    for (const { text } of variants) {
      if (!/^[0-9a-f]{32}$/.test(text)) continue;
      for (const bytes of bytesOf(text)) digests.add(bytes, owner, recipes.of(BYTES));
    }
    let hashed = variants.filter((v) => v.hashed);
    if (!wide) hashed = hashed.slice(0, 2);
    for (const variant of hashed) {
      const input = encoder.encode(variant.text);
      for (const digest of wide ? ALL : BASIC) {
        const first = digest.of(input);
        digests.add(first, owner, recipes.of([digest.name]));
        if (full && CHAINED.has(digest.name)) {
          chain(digests, recipes, owner, digest, hex(first), []);
          if (BASIC.includes(digest)) chain(digests, recipes, owner, digest, base64(first), ['base64']);
        } else if (wide && BASIC.includes(digest)) {
          chain(digests, recipes, owner, digest, hex(first), [], BASIC);
        }
      }
      if (!wide) continue;
      const salted = COMMON_DIGESTS[0]!.of(encoder.encode(variant.text + KNOWN_SALT));
      digests.add(salted, owner, recipes.of(['salted-sha256']));
    }
  }
  return { digests, recipes: recipes.list };
}

/** Digests of a digest as it is written. */
function chain(
  digests: DigestTable,
  recipes: Recipes,
  owner: number,
  inner: Digest,
  written: string,
  between: string[],
  outers: readonly Digest[] = COMMON_DIGESTS,
): void {
  const input = encoder.encode(written);
  for (const outer of outers) {
    digests.add(outer.of(input), owner, recipes.of([outer.name, ...between, inner.name]));
  }
}

/** Numbers for lists of digest names. */
class Recipes {
  readonly list: (readonly string[])[] = [];
  private readonly numbers = new Map<string, number>();

  of(steps: readonly string[]): number {
    const key = steps.join('>');
    let n = this.numbers.get(key);
    if (n === undefined) {
      n = this.list.push(steps) - 1;
      this.numbers.set(key, n);
    }
    return n;
  }
}

/** The bytes of a UUID in the order of its digits (RFC 9562 §4), and in that of a GUID: its first three groups reversed. */
function bytesOf(digits: string): Uint8Array[] {
  const bytes = Uint8Array.from(digits.match(/../g)!, (two) => Number.parseInt(two, 16));
  const guid = Uint8Array.from(bytes);
  for (const [from, to] of GROUPS) guid.subarray(from, to).reverse();
  return [bytes, guid];
}

const GROUPS = [
  [0, 4],
  [4, 6],
  [6, 8],
] as const;

function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += (byte + 256).toString(16).slice(1);
  return text;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
