import { type DataType, groupOf, isGroup } from '../../model/data-types.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import type { DataMention } from './mentions.ts';
import * as w from './words.ts';

const POINTS: ReadonlySet<string> = new Set(['this', 'these', 'those', 'such', 'that', 'said']);

/** True where a word that points back stands in front of a mention or at its head. */
function pointsBack(s: ParsedSentence, m: DataMention): boolean {
  const head = s.tokens[m.first]!.low;
  return POINTS.has(head) || POINTS.has(s.tokens[m.first - 1]?.low ?? '');
}

/** The word by which a mention may point back: its first, or that behind "some of": "some of this information". */
export function pointerOf(s: ParsedSentence, m: DataMention): string {
  const part = m.last > m.first + 2 && s.tokens[m.first + 1]!.low === 'of';
  return s.tokens[part ? m.first + 2 : m.first]!.low;
}

/** "mentioned above and below", "described in this policy": all that a document tells of, and not what was just named. */
const ALL_TOLD = cued(
  /^ (?:(?:as|that is|which is|is) )?(?:mentioned|described|listed|stated|outlined|named|specified|detailed|explained|set out|set forth|referred to|identified|discussed)(?: here)? (?:(?:both )?above (?:and|or|and\/or) below|(?:below|later) (?:and|or) above|elsewhere|throughout|(?:with)?in (?:this|our|the) (?:[\w-]+ )?(?:policy|notice|statement|document))\b/i,
);

/** "the data stored about you": all of it. */
const ABOUT_WHOM = cued(
  /^ (?:(?:that |which )?(?:is |are |we )?)?(?:stored|held|hold|kept|keep|collected|collect|processed|process|recorded|saved|store|have)(?: \w+ly| by us)? (?:about|concerning|relating to|related to) (?:you|them|him|her|users|an individual|the (?:user|person|individual|data subject))\b/i,
);

/** "the data used for billing is kept": what is done with it says which. */
const WHICH_DONE = cued(
  /^ (?:used|processed|collected|gathered|needed|required|stored|kept|shared) (?:for|to|in|during|through|by|from|under) [^,.;:()]{2,80} (?:is|are|was|were|may|can|will|might)\b/i,
);

/** "the data", with nothing after it that says which. */
export function barePhrase(s: ParsedSentence, m: DataMention): boolean {
  const next = s.tokens[m.last + 1]?.low ?? '.';
  if (ALL_TOLD.test(s.text.slice(s.tokens[m.last]!.end))) return false;
  if (ABOUT_WHOM.test(s.text.slice(s.tokens[m.last]!.end))) return false;
  if (WHICH_DONE.test(s.text.slice(s.tokens[m.last]!.end))) return false;
  return w.isMark(next) || next === 'to' || next === 'for' || s.groupAt[m.last + 1]! >= 0;
}

/** What an identifier may be. */
const IDENTIFIES: ReadonlySet<DataType> = new Set([
  'user-id',
  'username',
  'device-identifier',
  'advertising-id',
  'cookie-identifier',
  'ip-address',
  'push-token',
  'government-id',
  'phone-number',
  'email-address',
]);

/** "These identifiers", "such contact information": the members of that group that were just named. */
export function membersMeant(
  s: ParsedSentence,
  mentions: readonly DataMention[],
  spoken: readonly DataType[],
): DataType[] {
  const m = mentions[0];
  if (!m || m.posted || mentions.length > 1 || !m.types.every((t) => isGroup(t)) || !pointsBack(s, m))
    return [];
  // "We log your address. These logs are deleted": what stands in them.
  const [before, head] = [s.tokens[m.last - 1]?.low ?? '', s.tokens[m.last]!.low];
  if (/^(?:logs?|logfiles?|records?)$/.test(head) && POINTS.has(before))
    return spoken.filter((t) => t !== 'unspecified' && (!isGroup(t) || !m.types.includes(t)));
  if (/^identifiers?$/.test(s.tokens[m.last]!.low)) return spoken.filter((t) => IDENTIFIES.has(t));
  return spoken.filter((t) => !isGroup(t) && m.types.some((group) => groupOf(t) === group));
}

/** What a noun that points back can stand for, where it is not data at large. */
const STANDS_FOR: ReadonlyMap<string, (t: DataType) => boolean> = new Map([
  ['address', (t) => t.endsWith('-address')],
  ['addresses', (t) => t.endsWith('-address')],
  ['content', (t) => groupOf(t) === 'content'],
  ['contents', (t) => groupOf(t) === 'content'],
]);

/** "That content", "this address": of what was spoken of, what such a noun can stand for; all of it for other words. */
export function standsFor(word: string, spoken: readonly DataType[]): DataType[] {
  const fits = STANDS_FOR.get(word);
  return fits ? spoken.filter(fits) : [...spoken];
}

const PUSH = /\bpush\b|\bnotifications?\b/i;

/**
 * "We use a push token. The token is stored.": of a token that no word before it tells apart, the kind that was spoken of,
 * or that the sentence or the `section` it stands in is about.
 */
export function tokensMeant(
  s: ParsedSentence,
  types: readonly DataType[],
  spoken: readonly DataType[],
  section = '',
): DataType[] {
  const m = types.includes('auth-token') ? s.data.find((d) => d.types.includes('auth-token')) : undefined;
  if (!m || m.first !== m.last || !/^tokens?$/.test(s.tokens[m.first]!.low)) return [...types];
  const isPush = PUSH.test(s.text) || PUSH.test(section.split(' > ').at(-1) ?? '');
  const known =
    spoken.includes('push-token') || s.data.some((d) => d.first < m.first && d.types.includes('push-token'));
  if (!isPush && (!known || spoken.includes('auth-token'))) return [...types];
  return types.map((t) => (t === 'auth-token' ? 'push-token' : t));
}
