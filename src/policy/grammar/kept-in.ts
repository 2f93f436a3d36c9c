import { isOf } from '../lexicon/verbs.ts';
import type { ParsedSentence } from './clauses.ts';
import { insideMention } from './extent.ts';
import type { DataMention } from './mentions.ts';
import * as w from './words.ts';

/** Where a service keeps what it has. */
const STORES = /^(logs?|logfiles?|databases?|records?|archives?|backups?|files?|servers?|systems?)$/;
/** Where people put what others see. */
const SHOWN_IN =
  /^(profiles?|bios?|posts?|comments?|messages?|chats?|stor(y|ies)|reviews?|listings?|conversations?|communications?)$/;
const SHOWS = new Set(
  'share post publish display show disclose list add put reveal mention include'.split(' '),
);

/**
 * "We keep your address in our logs and databases", "you share your town in your profile and posts": where the place
 * that "in" at `i` opens ends (exclusive), or -1. What stands there is not what is kept or shared.
 */
export function placeEnd(
  s: ParsedSentence,
  k: number,
  i: number,
  mentions: readonly DataMention[],
  limit: number,
): number {
  if (!['in', 'on'].includes(s.tokens[i]!.low) || mentions.length === 0) return -1;
  const { lemma } = s.groups[k]!;
  const kept = isOf(lemma, 'store') || ['log', 'record'].includes(lemma);
  const shown = SHOWS.has(lemma) && s.tokens[i + 1]?.low !== 'our';
  const place = kept ? STORES : shown ? SHOWN_IN : null;
  if (!place) return -1;
  // "add more in your profile", "record information on our logs": the place says which.
  const atLarge = mentions.every((m) => m.level !== 'typed');
  if (atLarge && (!kept || s.tokens[i]!.low === 'on')) return -1;
  let end = -1;
  let at = i + 1;
  while (at < limit) {
    while (w.DETERMINERS.has(s.tokens[at]?.low ?? '') || w.POSSESSIVES.has(s.tokens[at]?.low ?? '')) at++;
    const mention = insideMention(s, at);
    const adjective = /^(server|access|public|private|own|internal|secure|back-end|customer)$/;
    const last = mention?.last ?? (adjective.test(s.tokens[at]?.low ?? '') ? at + 1 : at);
    if (last >= limit || !place.test(s.tokens[last]!.low)) return end;
    end = last + 1;
    at = end;
    while (s.tokens[at]?.low === ',' || w.COORDINATORS.has(s.tokens[at]?.low ?? '')) at++;
    if (at === end) return end;
  }
  return end;
}
