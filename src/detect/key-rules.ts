import { Cost } from './credit.ts';
import { KEY_NAMES, type RuleName } from './key-names.ts';
import type { Scan } from './scan.ts';
import { MAX_PATH } from './trail.ts';

/** Rule of each normalised key name. */
const RULE_OF = new Map<string, RuleName>();
for (const [rule, names] of Object.entries(KEY_NAMES)) {
  for (const name of names.split(' ')) {
    const whole = wordsOf(name).join('');
    if (!RULE_OF.has(whole)) RULE_OF.set(whole, rule as RuleName);
  }
}

/** Rules by number, for the memo; 0 is none. */
const NUMBERED = [null, ...(Object.keys(KEY_NAMES) as RuleName[])];
const NUMBER_OF = new Map(NUMBERED.map((rule, n) => [rule, n]));

/**
 * Keys taken apart before, by the hash of their bytes: open addressing, emptied when half full, so that an
 * endless row of new keys costs no memory.
 */
const SLOTS = 1 << 14;
const hashes = new Int32Array(SLOTS);
const rules = new Uint8Array(SLOTS);
let used = 0;
const UNSEEN = 255;
rules.fill(UNSEEN);

/** Longest key that is looked at. */
const MAX_KEY = 48;

/** The rule of a key given by its bytes. */
function ruleOfBytes(scan: Scan, b: Uint8Array, from: number, to: number): RuleName | null {
  if (to - from > MAX_KEY) return null;
  let hash = to - from;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ b[i]!, 0x01000193);
  hash ^= hash >>> 15;
  let slot = hash & (SLOTS - 1);
  while (rules[slot] !== UNSEEN) {
    if (hashes[slot] === hash) return NUMBERED[rules[slot]!]!;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (!scan.spend(Cost.key)) return null;
  const rule = ruleOfName(new TextDecoder().decode(b.subarray(from, to)));
  if (used++ > SLOTS >> 1) {
    rules.fill(UNSEEN);
    used = 1;
    slot = hash & (SLOTS - 1);
  }
  hashes[slot] = hash;
  rules[slot] = NUMBER_OF.get(rule)!;
  return rule;
}

const partRules = new Map<string, RuleName | null>();
const MOST_PARTS = 1024;

/** The rule of a header's or a field's name. */
function ruleOfPart(scan: Scan, name: string): RuleName | null {
  if (name.length > MAX_KEY) return null;
  let rule = partRules.get(name);
  if (rule === undefined) {
    if (!scan.spend(Cost.key)) return null;
    rule = ruleOfName(name);
    if (partRules.size >= MOST_PARTS) partRules.clear();
    partRules.set(name, rule);
  }
  return rule;
}

/** Rule of the value in hand by its key, or where the object around it says so, by both. */
export function ruleOfKey(scan: Scan): RuleName | null {
  if (scan.keyStart < 0) {
    // A field of a message has a number for its name: what the message stands under names the whole.
    if (scan.inNumbered) return null;
    const key = scan.nearestKey();
    if (key !== null) return ruleOfBytes(scan, key.bytes, key.from, key.to);
    return scan.partName === '' ? null : ruleOfPart(scan, scan.partName);
  }
  const rule = ruleOfBytes(scan, scan.bytes, scan.keyStart, scan.keyEnd);
  if (rule === null || !PARTS.has(rule)) return rule;
  const around = ruleAround(scan);
  return around === null ? rule : partOf(around, rule);
}

/** Rule of the key of the object that the value in hand stands in. */
export function ruleAround(scan: Scan): RuleName | null {
  const key = keyAround(scan);
  return key && ruleOfBytes(scan, scan.bytes, key.from, key.to);
}

/** Where the key of the object or list that the value in hand stands in begins and ends; null where it has none. */
export function keyAround(scan: Scan): { from: number; to: number } | null {
  for (let d = Math.min(scan.pathDepth, MAX_PATH) - 2; d >= scan.base && d >= scan.pathDepth - 3; d--) {
    const from = scan.pathKeyStart[d]!;
    if (from >= 0) return { from, to: scan.pathKeyEnd[d]! };
  }
  return null;
}

/** The words of a name, without case and marks. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\d]+/u)
    .filter((w) => w !== '');
}

/** The rule that a name stands for: the whole name, without its number, or its last words. */
export function ruleOfName(name: string): RuleName | null {
  const words = wordsOf(name);
  const whole = words.join('');
  const found = RULE_OF.get(whole) ?? RULE_OF.get(whole.replace(/\d+$/, ''));
  if (found !== undefined) return found;
  for (const count of [3, 2]) {
    if (words.length <= count) continue;
    const tail = RULE_OF.get(words.slice(-count).join(''));
    if (tail !== undefined) return tail;
  }
  const last = words.length > 1 ? RULE_OF.get(words.at(-1)!.replace(/\d+$/, '')) : undefined;
  return last !== undefined && SUFFIXES.has(last) ? last : null;
}

/** Rules that a name's last word alone tells: `client_tz`, `reportedLocale`. */
const SUFFIXES: ReadonlySet<RuleName> = new Set<RuleName>([
  'timezone',
  'language',
  'battery',
  'ip',
  'latitude',
  'longitude',
  'screen',
  'os',
  'osVersion',
  'presence',
  'typing',
  'lastSeen',
  'browser',
  'email',
  'phone',
  'partVersion',
]);

const PARTS: ReadonlySet<RuleName> = new Set<RuleName>([
  'partLevel',
  'partWidth',
  'partHeight',
  'partVersion',
  'partOffset',
  'partArea',
  'name',
]);

/** What a general name such as `level` means in an object such as `battery`. */
function partOf(around: RuleName, part: RuleName): RuleName | null {
  switch (part) {
    case 'partLevel':
      return around === 'battery' ? around : null;
    case 'partWidth':
      return around === 'screen' ? 'screenWidth' : null;
    case 'partHeight':
      return around === 'screen' ? 'screenHeight' : null;
    case 'partVersion':
      return around === 'os' || around === 'browser' ? around : part;
    case 'partOffset':
      return around === 'timezone' ? around : null;
    case 'partArea':
      return around === 'geo' ? 'coarseLocation' : null;
    case 'name':
      return around === 'os' || around === 'browser' || around === 'device' || around === 'timezone'
        ? around
        : part;
    default:
      return part;
  }
}
