import type { DataMention } from './mentions.ts';
import type { Token } from './token.ts';

const FRIENDS = /^(?:friend|friends|contact|contacts)$/;
const JOINS = /^(?:,|and|or|and\/or|&|\/)$/;
const OWN = /^(?:your|their|the|his|her|our)$/;
const OF_PEOPLE = new Set(['name', 'phone-number', 'email-address', 'user-id', 'username']);

/** "your friend's name, phone number and email address": all of it the friend's, and not one's own. */
export function ofFriends(tokens: readonly Token[], mentions: readonly DataMention[]): DataMention[] {
  let theirs: DataMention | null = null;
  return mentions.map((m) => {
    const first = tokens[m.first]!;
    const begins = first.possessive && FRIENDS.test(first.low) && m.last > m.first;
    const goesOn =
      theirs !== null &&
      !OWN.test(first.low) &&
      !OWN.test(tokens[m.first - 1]?.low ?? '') &&
      m.types.every((t) => OF_PEOPLE.has(t)) &&
      tokens.slice(theirs.last + 1, m.first).every((t) => JOINS.test(t.low));
    if (!begins && !goesOn) {
      theirs = null;
      return m;
    }
    theirs = m;
    return goesOn ? { ...m, types: ['contact-list'] } : m;
  });
}
