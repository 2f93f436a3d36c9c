import type { ClaimRecipient } from '../../model/vocabulary.ts';
import type { PartyMention } from './party-mentions.ts';
import type { Token } from './token.ts';

/** "With vendors and others": those beside named parties are of any kind, and no users unless they are said to be. */
export function othersAtLarge(
  tokens: readonly Token[],
  parties: readonly PartyMention[],
  recipients: readonly ClaimRecipient[],
): ClaimRecipient[] {
  const named = parties.some(({ kind }) => kind !== 'users' && kind !== 'self' && kind !== 'user');
  const bare = parties
    .filter(({ kind }) => kind === 'users')
    .every(({ first, last }) => first === last && tokens[last]!.low === 'others');
  return recipients.map((r) => (r === 'users' && named && bare ? 'unspecified' : r));
}
