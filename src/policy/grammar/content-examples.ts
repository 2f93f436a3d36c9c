import { groupOf } from '../../model/data-types.ts';
import type { Verb } from '../lexicon/verb-forms.ts';
import type { DataMention } from './mentions.ts';
import type { Token } from './token.ts';
import { COORDINATORS, POSSESSIVES, PREPOSITIONS, RELATIVES } from './words.ts';

/** What one person writes or says to another: named for itself, and no mere example of content. */
const TO_SOMEBODY =
  /^(?:messages?|messaging|chats?|dms?|e-?mails?|mails?|texts?|sms|drafts?|attachments?|snaps?|conversations?|correspondence|communications?|letters|calls?|search(?:es)?|quer(?:y|ies)|recordings?)$/;

/** Words from the noun to its examples: "content that you post to the service, such as". */
const REACH = 14;

/** How many tokens at `i` open examples; 0 where none do. */
function opens(tokens: readonly Token[], i: number): number {
  const [low, next] = [tokens[i]?.low ?? '', tokens[i + 1]?.low ?? ''];
  if (low === 'e.g.' || low === 'including' || low === 'like') return next === ',' ? 2 : 1;
  if ((low === 'such' && next === 'as') || (low === 'for' && /^(?:example|instance)$/.test(next))) return 2;
  return 0;
}

/** Where the examples of the content that `head` names begin, or -1. */
function examplesAt(tokens: readonly Token[], data: readonly DataMention[], head: DataMention): number {
  const at = (i: number) => data.some((m) => m.first === i && m.level === 'typed');
  for (let i = head.last + 1; i < Math.min(head.last + REACH, tokens.length - 1); i++) {
    const { low } = tokens[i]!;
    const mark = low === ',' || low === '(';
    const open = opens(tokens, mark ? i + 1 : i);
    if (open > 0) return i + open + (mark ? 1 : 0);
    if (mark || low === ';' || low === ':' || at(i)) return -1;
    if (COORDINATORS.has(low) && [1, 2, 3].some((n) => at(i + n))) return -1;
  }
  return -1;
}

/** The mentions in the list of examples at `start`, where every one of them is content; else none. */
function listedAt(
  { tokens, verbs }: { tokens: readonly Token[]; verbs: readonly (Verb | null)[] },
  data: readonly DataMention[],
  start: number,
): DataMention[] {
  const found: DataMention[] = [];
  // A word between two examples may be one that the reader has no type for: "captions".
  const goesOn = ({ low }: Token, i: number) =>
    !(PREPOSITIONS.has(low) || RELATIVES.has(low) || /^[();:]$/.test(low) || verbs[i]);
  let at = start;
  for (const m of data) {
    if (m.first < at) continue;
    const gap = tokens.slice(at, m.first);
    if (gap.length > 5 || !gap.every((token, n) => goesOn(token, at + n))) break;
    const isContent = m.types.every((type) => groupOf(type) === 'content');
    // "content, like comments, and your address": no example of it.
    if (!isContent && gap[0]?.low === ',' && gap[1]?.low === 'and') break;
    if (m.level === 'typed' && !isContent) return [];
    // "your content, including your photos": named beside the whole.
    if ([m.first, m.first - 1].some((i) => POSSESSIVES.has(tokens[i]!.low))) return [];
    if (m.level === 'typed') found.push(m);
    at = m.last + 1;
  }
  return found;
}

/** "Messages, photos and other content": no more than the kinds of content before it. */
function sumsUp(tokens: readonly Token[], data: readonly DataMention[], m: DataMention): boolean {
  const other = tokens[m.first]!.low === 'other' ? m.first : m.first - 1;
  if (tokens[other]?.low !== 'other' || !/^(?:and|or|and\/or)$/.test(tokens[other - 1]?.low ?? ''))
    return false;
  const last = tokens[other - 2]?.low === ',' ? other - 3 : other - 2;
  const before = data.find((d) => d.last === last);
  return before?.level === 'typed' && before.types.every((type) => groupOf(type) === 'content');
}

/**
 * "User content (e.g. photos, comments)", "content you post, such as videos": content of any kind, which its examples
 * only picture, unless messages are among them. The data of a sentence without such examples, and without the content
 * that sums others up.
 */
export function withoutContentExamples(
  s: { tokens: readonly Token[]; verbs: readonly (Verb | null)[] },
  data: readonly DataMention[],
): readonly DataMention[] {
  const words = (m: DataMention) => s.tokens.slice(m.first, m.last + 1).map(({ low }) => low);
  const head = data.find(
    (m) => m.types.length === 1 && m.types[0] === 'content' && !m.posted && words(m).includes('content'),
  );
  if (!head) return data;
  if (sumsUp(s.tokens, data, head)) return data.filter((m) => m !== head);
  // "the content of your drafts", "email content": one kind of it.
  if ([head.first - 1, head.first].some((i) => TO_SOMEBODY.test(s.tokens[i]?.low ?? ''))) return data;
  // "audio or visual content": two kinds of it.
  const joint = s.tokens[head.first - 2]?.low === 'or' ? head.first - 2 : head.first - 1;
  const two = data.some((m) => m.last === joint - 1 && m.level === 'typed');
  if (two && /^(?:and|or)$/.test(s.tokens[joint]!.low)) return data;
  const start = examplesAt(s.tokens, data, head);
  if (start < 0) return data;
  const examples = listedAt(s, data, start);
  if (examples.some((m) => words(m).some((low) => TO_SOMEBODY.test(low)))) return data;
  const left = data.filter((m) => !examples.includes(m));
  return left.length === data.length ? data : left.map((m) => (m === head ? { ...m, pictured: true } : m));
}
