import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { goesAbroad } from './abroad.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { bothLimits, limitsOfDeed, limitsOfVerb } from './deed-limits.ts';
import { type Discourse, type Draft, plainDraft } from './draft.ts';
import { heldApart } from './purpose.ts';
import { recipientsOf } from './recipients.ts';
import { limitBehind } from './tail-limits.ts';
import { typesOf } from './types-named.ts';

const DEED =
  '(?:transfer|transmission|disclosure|sharing|forwarding|passing on|release|provision)(?:,? (?:or|and) (?:transfer|transmission|disclosure|sharing|sale|forwarding))?';
const OF =
  '(?: of (?:(?:the|this|these|your|such|any|all|that|personal|collected|user) )*(?:data|information))?';

/** "There is no disclosure to third parties", "a transfer to others does not take place": what nobody gets. */
const NONE = cued(
  new RegExp(
    `^(?:\\w+, |in (?:this|any) case,? )?(?:(?<none>there (?:is|will be) no|no)|an?|the|any)(?: other| further| onward| such)? (?<deed>${DEED})(?<of>${OF}) (?:to|with) (?<rest>.*)$`,
    'i',
  ),
);
const HAPPENS =
  /\b(?:takes? place|occurs?|happens?|(?:is|are|be) (?:made|carried out|performed|undertaken|intended|planned))\b/i;
const NOT_HAPPENS =
  /\b(?:(?:do(?:es)?|will|shall)(?: not|n't) (?:take place|occur|happen)|(?:is|are|will)(?: not| never)(?: be)? (?:made|carried out|performed|undertaken|intended|planned|passed))\b/i;
const LIMITED = /\b(?:unless|except|without|other than|only|apart from|save)\b/i;
const ELSE = /\b(?:rights?|guarantee|method|100|secure|if|you may|you can|warrant\w*)\b/i;

/** A disclosure, as a noun, to somebody who is said to get nothing. */
export function noTransfer(s: ParsedSentence, discourse: Discourse): Draft[] {
  const match = NONE.exec(s.text);
  if (!match?.groups || ELSE.test(s.text) || goesAbroad(s.text)) return [];
  const { none, rest, of } = match.groups;
  const there = none?.toLowerCase().startsWith('there') ?? false;
  if (none ? !there && !HAPPENS.test(rest!) : !NOT_HAPPENS.test(rest!)) return [];
  const at = s.text.length - rest!.length;
  const party = s.parties.find((p) => s.tokens[p.first]!.start >= at && s.tokens[p.first]!.start < at + 20);
  if (!party || ['self', 'user'].includes(party.kind)) return [];
  const typed = typesOf(
    s,
    s.data.filter((m) => s.tokens[m.first]!.start < at),
    s.tokens.length,
  );
  const data =
    typed.length > 0 && of
      ? typed
      : discourse.spoke && discourse.data.length > 0
        ? discourse.data
        : (['unspecified'] as const);
  // "no disclosure to third parties for advertising", "does not take place if you object"
  const happens = NOT_HAPPENS.exec(rest!);
  const ofDeed = limitsOfDeed(s, [{ ...party, types: [], level: 'general' }], s.tokens.length);
  const limits = happens
    ? bothLimits(ofDeed, limitsOfVerb(s, at + happens.index + happens[0].length))
    : ofDeed;
  const behind = limitBehind(s.text, at);
  const conditions = [...new Set([...limits.conditions, ...(behind ? [behind] : [])])];
  return recipientsOf([party], '').flatMap((recipient: ClaimRecipient) => {
    const denied = plainDraft({
      action: 'share',
      polarity: 'denied',
      data: [...data],
      recipient,
      purpose: limits.purpose,
      conditions: heldApart(conditions),
      rule: 'no-transfer',
      confidence: 0.6,
    });
    const affirmed = { ...denied, polarity: 'affirmed' as const, modality: 'only-if' as const };
    return LIMITED.test(rest!) ? [denied, { ...affirmed, rule: 'no-transfer+exception' }] : [denied];
  });
}
