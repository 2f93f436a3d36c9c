import type { Draft } from './draft.ts';

/** A lead and its items in one sentence, joined with dashes. */
export const LISTS = /[:.]\s+-\s/;

/** True for data left open where another claim of the same deed names it. */
export function leftOpen(d: Draft, others: readonly Draft[]): boolean {
  const open = (x: Draft) => x.data.every((t) => t === 'unspecified');
  const same = (x: Draft) =>
    x.action === d.action && x.polarity === d.polarity && x.recipient === d.recipient;
  return open(d) && others.some((x) => same(x) && !open(x));
}

/** A claim of a verbless item, which its list's lead makes. */
export function isItem(d: Draft): boolean {
  return d.rule === 'fragment-item' || d.rule === 'fragment-list';
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
