import type { ParsedSentence } from './clauses.ts';
import type { Draft } from './draft.ts';
import { beginsPurpose } from './purpose-items.ts';
import { recipientsOf } from './recipients.ts';

/** A lead and its items in one sentence, joined with dashes. */
export const LISTS = /[:.]\s+-\s/;

const SPEAKS_OF_DATA =
  /\b(?:information|data|PII|collect\w*|gather\w*|obtain\w*|receiv\w*|process\w*|record\w*)\b/i;
const DENYING = /\b(?:not|never|no|none|nothing|without|neither|nor|\w+n['\u2019]t)\b/i;

/**
 * What a lead and its item state together; where that leaves the data open, what the `item` alone names. Only where the
 * lead or the heading `above` it speaks of data, and never behind a lead that denies in words that nobody read.
 */
export function namedByItem(
  ended: readonly Draft[],
  lead: string,
  above: string,
  item: () => readonly Draft[],
): readonly Draft[] {
  if (ended.some((d) => d.polarity === 'denied' || !isOpen(d))) return ended;
  if (DENYING.test(lead) || !(SPEAKS_OF_DATA.test(lead) || SPEAKS_OF_DATA.test(above))) return ended;
  const named = item().filter((d) => d.polarity === 'affirmed' && !isOpen(d));
  if (ended.length === 0) return named;
  const data = [...new Set(named.flatMap((d) => d.data))];
  return data.length > 0 ? ended.map((d) => ({ ...d, data })) : ended;
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

/** "We collect and use the following: your name": what else the lead, read with its item, does with what is listed. */
export function alsoDone(items: readonly Draft[], ended: readonly Draft[]): Draft[] {
  const [item] = items;
  return ended
    .filter((d) => d.action !== item?.action && d.polarity === 'affirmed' && d.actor === item?.actor)
    .filter((d) => d.data.some((t) => item?.data.includes(t)))
    .map((d) => ({ ...d, data: [...(item?.data ?? [])] }));
}

/** "We do not share it, except: when you ask": the item affirms its case, the denial is of the lead. */
export function ownCase(item: string, ended: readonly Draft[]): Draft[] {
  if (/\b(not|never|no|without)\b/i.test(item)) return [...ended];
  const affirmed = (d: Draft) => ended.some((x) => x.action === d.action && x.polarity === 'affirmed');
  return ended.filter((d) => d.polarity === 'affirmed' || !affirmed(d));
}

/** Who gets it, where an item begins with one: "Other members you write to". */
function getters(item: ParsedSentence): Draft['recipient'][] {
  const party = item.parties.find((p) => p.first <= 1 && !['self', 'user'].includes(p.kind));
  if (!party || item.text.includes(':') || item.groups.some((g) => g.kind === 'main' && g.shape === 'finite'))
    return [];
  return recipientsOf(
    item.parties.filter((p) => p.first <= party.last + 4 && !['self', 'user'].includes(p.kind)),
    '',
  );
}

/**
 * What a list's lead affirms by itself, for an item that says nothing with it: of a use an item that is a purpose, of a
 * disclosure an item that is somebody who gets it.
 */
export function leadStates(stated: readonly Draft[], item: ParsedSentence): Draft[] {
  const last = stated.filter((d) => d.polarity === 'affirmed' && d.actor === 'self');
  const out: Draft[] = [];
  for (const d of last) {
    const lead = { ...d, confidence: Math.min(d.confidence, 0.55), rule: `${d.rule}+lead` };
    if (d.action === 'use' && beginsPurpose(item.text)) out.push(lead);
    if (d.action === 'share' && ['unspecified', 'partner', 'provider'].includes(d.recipient))
      out.push(...getters(item).map((recipient) => ({ ...lead, recipient })));
  }
  return out;
}
