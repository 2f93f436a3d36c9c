import { parse } from './clauses.ts';
import { cued } from './cued.ts';
import type { Draft } from './draft.ts';
import { changesHands, impliedRecipients } from './recipients.ts';

/** "in connection with a merger", "if we are sold", "to answer a court": when it is given, and not whom. */
const OCCASION = cued(
  /^\W*(?:(?:disclosures?|transfers?) )?(?:in (?:connection with|response to|relation to|order to|the (?:event|case|course|context)|accordance)|as (?:part of|required|permitted|necessary|needed|authori[sz]ed)|if|when|where|upon|during|pursuant to|for (?:the purposes? of|legal)|to (?:comply|respond|answer|meet|satisfy|fulfil\w*|protect|enforce|establish|exercise|defend|investigate|prevent|detect|a? ?(?:successor|buyer|acquirer|purchaser)))\b/i,
);
/** "We do not sell or share it with others, except: to answer a court": those who may ask for it, whoever the others are. */
function exceptedFor(ended: readonly Draft[], item: string, names: readonly string[]): Draft[] | null {
  const excepted = ended.filter((d) => d.polarity === 'affirmed' && d.rule.endsWith('+exception'));
  if (excepted.length < 2 || excepted.every((d) => d.recipient === 'unspecified')) return null;
  const to = impliedRecipients(parse(item, names));
  if (!to.includes('authority') && !to.includes('acquirer')) return null;
  return ended.flatMap((d) => {
    if (!excepted.includes(d)) return d;
    return d.action === 'share' ? to.map((recipient) => ({ ...d, recipient })) : [];
  });
}

const LEGAL = /\b(?:enforc\w+|authorit\w+|courts?|legal|law|protect\w*)\b/i;

/**
 * What a lead and its `item` state together, given to those whom the item's occasion names where the lead says "third
 * parties" at most: those who take a company over, or those whom the law sends.
 */
export function onOccasion(ended: readonly Draft[], item: string, names: readonly string[]): Draft[] {
  if (!OCCASION.test(item)) return [...ended];
  const excepted = exceptedFor(ended, item, names);
  if (excepted) return excepted;
  const gives = (d: Draft) => d.action === 'share' && d.polarity === 'affirmed';
  const isVague = (d: Draft) => gives(d) && ['unspecified', 'partner'].includes(d.recipient);
  const sold = changesHands(item) && !LEGAL.test(item);
  // "a merger with another company": those who take part in it are who takes over.
  if (sold && ended.some((d) => gives(d) && d.recipient === 'acquirer'))
    return ended.filter((d) => !isVague(d));
  // "to third parties to answer a court": whom the item names is found again from the item.
  const third = ended.some((d) => gives(d) && d.recipient === 'unspecified');
  const told = third ? ended.filter((d) => !(gives(d) && d.recipient === 'authority')) : ended;
  const open = told.filter((d) => gives(d));
  if (open.length === 0 || !open.every((d) => (sold ? isVague(d) : d.recipient === 'unspecified')))
    return [...ended];
  const to = impliedRecipients(parse(item, names));
  return told.flatMap((d) => (gives(d) ? to.map((recipient) => ({ ...d, recipient })) : d));
}
