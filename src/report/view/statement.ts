import { asRecipient } from '../../audit/judge/cover.ts';
import { dataLabel, recipientLabel } from '../../audit/labels.ts';
import type { Claim } from '../../model/claim.ts';
import type { Modality } from '../../model/vocabulary.ts';
import { purposeNames } from '../../policy/describe.ts';
import { capital, listed } from './format.ts';

const DONE = {
  collect: ['collected', ''],
  use: ['used', ''],
  share: ['shared', 'with'],
  sell: ['sold', 'to'],
  store: ['kept', ''],
} as const;

const VERB: Record<Modality, readonly [affirmed: string, denied: string]> = {
  does: ['is', 'is not'],
  may: ['may be', 'may not be'],
  'only-if': ['is only under conditions', 'is not, but for exceptions,'],
  'on-request': ['is on request', 'is not on request'],
};

/** What a claim says, one short line in our words: its own summary, else made of its parts. */
export function statementOf(claim: Claim): string {
  if (claim.summary) return claim.summary;
  const data =
    claim.data.length > 4
      ? `${claim.data.slice(0, 3).map(dataLabel).join(', ')} and ${claim.data.length - 3} more kinds of data`
      : listed(claim.data.map(dataLabel));
  const verb = VERB[claim.modality][claim.polarity === 'affirmed' ? 0 : 1];
  const [done, preposition] = DONE[claim.action];
  const recipient =
    preposition && claim.recipient !== 'self' ? ` ${preposition} ${recipientLabel(claim.recipient)}` : '';
  const others = claim.actor === 'self' ? '' : ` by ${recipientLabel(asRecipient(claim.actor))}`;
  return capital(`${data || 'information'}: ${verb} ${done}${recipient}${others}${limitOf(claim)}`);
}

/** A word that has its capital from the sentence that it stood at the head of. */
const FIRST_WORD =
  /^(?:As|If|In|When|Where|Wherever|With|Without|For|On|By|During|Outside|Within|Unless|Except|From|To|Under|Upon|After|Before|Once|Only|Generally|Usually|Normally|Typically|Mostly|Ordinarily)\b/;

/** How far it holds, where it says so: a denial for one purpose is none for others. */
function limitOf({ polarity, purpose, conditions }: Claim): string {
  const [condition] = conditions;
  if (condition) return ` (${condition.trim().replace(FIRST_WORD, (word) => word.toLowerCase())})`;
  const ends = polarity === 'denied' ? purposeNames(purpose) : '';
  return ends && ` ${ends}`;
}
