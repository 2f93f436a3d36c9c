import { cued } from './cued.ts';
import type { Draft } from './draft.ts';
import { withoutConditions } from './on-condition.ts';

/** A lead and its items in one sentence, joined with dashes. */
export const LISTS = /[:.]\s+-\s/;

const SPEAKS_OF_DATA =
  /\b(?:information|data|PII|collect\w*|gather\w*|obtain\w*|receiv\w*|process\w*|record\w*)\b/i;
const DENYING = /\b(?:not(?! limited)|never|no|none|nothing|without|neither|nor|\w+n['\u2019]t)\b/i;

/** "We use it to:", "… for the following purposes:", "We may:": an item tells what for or what is done, and lists no data. */
const TO_DEEDS =
  /\b(?:(?<!limited )to|for(?: the)?(?: following)?(?: purposes| reasons)?|we|may|can|could|might|will)\s*:\s*$/i;

/**
 * What a lead and its item state together, of the data that the `item` alone names: "data about your device, such as: your
 * contacts" is of contacts. Where nobody read the two together, what the item states alone, if the lead or the heading
 * `above` it speaks of data and the lead does not deny.
 */
export function namedByItem(
  ended: readonly Draft[],
  lead: string,
  above: string,
  item: () => readonly Draft[],
): readonly Draft[] {
  if (ended.some((d) => d.polarity === 'denied')) return ended;
  const isUnread = ended.length === 0;
  if (isUnread && (DENYING.test(lead) || !(SPEAKS_OF_DATA.test(lead) || SPEAKS_OF_DATA.test(above))))
    return ended;
  if (!isUnread && TO_DEEDS.test(lead)) return ended;
  const named = item().filter((d) => isItem(d) && d.polarity === 'affirmed' && !isOpen(d));
  if (isUnread || named.length === 0) return isUnread ? named : ended;
  const data = [...new Set(named.flatMap((d) => d.data))];
  // "We use cookies to collect data such as: your IP address": what the lead names besides is not what is listed.
  const listed = [
    (d: Draft) => isOpen(d) || d.data.some((type) => data.includes(type)),
    (d: Draft) => named.some(({ action }) => action === d.action),
  ].find((test) => ended.some(test));
  const stated = ended.map((d) => (listed?.(d) === false ? d : { ...d, data: [...data] }));
  // "We process these kinds of data: your address": the service has what it is told to use.
  return ended.every((d) => d.action === 'use') ? [...named, ...stated] : stated;
}

/** A claim that a phrase makes under a lead or a heading about disclosure: those who get what is disclosed. */
const GETTERS: ReadonlySet<string> = new Set(['fragment', 'fragment-recipient', 'under-sharing']);

/** What a lead and its item state together, of whom the `item` alone names where the lead says "third parties" only. */
export function givenByItem(ended: readonly Draft[], item: () => readonly Draft[]): readonly Draft[] {
  const gives = (d: Draft) => d.action === 'share' && d.polarity === 'affirmed';
  if (!ended.some(gives) || ended.some((d) => d.action === 'share' && d.recipient !== 'unspecified'))
    return ended;
  const getters = item()
    .filter((d) => gives(d) && GETTERS.has(d.rule))
    .map((d) => d.recipient);
  if (getters.length === 0 || getters.includes('unspecified')) return ended;
  return ended.flatMap((d) => (gives(d) ? getters.map((recipient) => ({ ...d, recipient })) : d));
}

/** "…, except in these cases:", "… only with:": what the items tell is what the lead leaves of its denial. */
const EXCEPTIONS = cued(
  /\b(?:except|unless|other than|apart from|only|solely|exclusively)\b[\s,]*(?:\b(?:in|for|to|as|with|when|if|where|by|under|after|upon|and|or|the|these|those|its|extent|following|limited|certain|specific|few|cases?|circumstances|instances|situations|events?|purposes?|reasons|follows|below|parties|recipients|ways|described|listed|set|out|one|more|of)\b[\s,]*){0,10}:\s*$/i,
);

/** True for the lead of a list of the exceptions to what it denies. */
export function leadsToExceptions(lead: string): boolean {
  return EXCEPTIONS.test(lead);
}

function isOpen(d: Draft): boolean {
  return d.data.every((t) => t === 'unspecified');
}

/** True for data left open where another claim of the same deed names it. */
export function leftOpen(d: Draft, others: readonly Draft[]): boolean {
  const same = (x: Draft) =>
    x.action === d.action && x.polarity === d.polarity && x.recipient === d.recipient;
  return isOpen(d) && others.some((x) => same(x) && !isOpen(x));
}

/** A claim of a verbless item, which its list's lead makes. */
export function isItem(d: Draft): boolean {
  return ['fragment-item', 'fragment-list', 'fragment-recipient', 'data-entry'].includes(d.rule);
}

const OWN_LIMITS = /\b(not|never|no|without|only|solely|exclusively|unless|except)\b/i;

/** "We do not share it, except: when you ask": the item affirms its case, the denial is of the lead. */
export function ownCase(item: string, ended: readonly Draft[]): Draft[] {
  if (OWN_LIMITS.test(withoutConditions(item))) return [...ended];
  // What courts demand is given and never sold: the lead's denial of a sale is the lead's all the same.
  const given = ended.some((x) => x.action === 'share' && x.rule.endsWith('+exception'));
  const affirmed = (d: Draft) =>
    (given && d.action === 'sell') || ended.some((x) => x.action === d.action && x.polarity === 'affirmed');
  return ended.filter((d) => d.polarity === 'affirmed' || !affirmed(d));
}

/** "Prior to version 12, we worked with …": what was, and is no more. */
const BYGONE = /^(?:prior to|until|before|up to) (?:version |release |\w+ )?\d/i;

const ELSEWHERE = cued(
  /^\W*(?:for (?:more|further|additional) (?:information|details)[^.;:]{0,60}, )?(?:please )?(?:refer to|see|read|visit|consult|review|check|click|go to|contact us|learn more|find out more)\b/i,
);
/** "when you:", "they can:", "to:": what the item does, or is done to it. */
const GOES_ON =
  /\b(?:you|they|users?|others|who|to|can|may|could|might|will|would|must|(?:we|do|does|will|can) (?:not|never)|never|cannot|\w+n['\u2019]t)\s*:\s*$/i;

/** "Please refer to our cookie policy": a pointer or a tale among the items, which says nothing of what its lead states. */
export function pointsElsewhere(lead: string, item: string): boolean {
  return BYGONE.test(item) || (ELSEWHERE.test(item) && !GOES_ON.test(lead));
}
