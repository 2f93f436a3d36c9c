import type { DataMention } from './mentions.ts';
import type { PartyMention } from './party-mentions.ts';
import type { Token } from './token.ts';

const PEOPLE =
  /^(?:friends?|contacts?|followers?|connections?|family|relatives|colleagues|neighbou?rs|matches)$/;
const BETWEEN = /^(?:and|or|,|your|their|the|any|members?|close|other|certain)$/;

/** "data about other people, such as your contacts": what is known of them. */
const OF_WHOM = /^(?:about|of|on|regarding|concerning|from)$/;

/** "with other members, including your friends": some of those persons, and no list of friends. */
export function amongPersons(
  tokens: readonly Token[],
  m: DataMention,
  parties: readonly PartyMention[],
): boolean {
  if (!PEOPLE.test(tokens[m.last]!.low) || m.last - m.first > 2) return false;
  let i = m.first - 1;
  while (BETWEEN.test(tokens[i]?.low ?? '') || PEOPLE.test(tokens[i]?.low ?? '')) i--;
  const such = tokens[i]?.low === 'as' && tokens[i - 1]?.low === 'such';
  if (!such && !/^(?:including|like)$/.test(tokens[i]?.low ?? '')) return false;
  let last = i - (such ? 2 : 1);
  while (/^(?:,|\()$/.test(tokens[last]?.low ?? '')) last--;
  return parties.some(
    (p) =>
      p.last === last &&
      p.kind !== 'self' &&
      p.kind !== 'user' &&
      !OF_WHOM.test(tokens[p.first - 1]?.low ?? ''),
  );
}
