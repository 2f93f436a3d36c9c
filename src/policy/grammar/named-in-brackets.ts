import type { DataType } from '../../model/data-types.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { insideMention } from './extent.ts';
import type { DataMention } from './mentions.ts';

/** "your computer (including laptops) and your use of it": where the list of examples at `from` is closed before `to`, or -1. */
export function closedBefore(s: ParsedSentence, from: number, to: number): number {
  let depth = 0;
  for (let i = from; i < to; i++) {
    if (s.tokens[i]!.low === '(') depth++;
    if (s.tokens[i]!.low === ')' && --depth < 0) return i;
  }
  return -1;
}

const THING = cued(
  /^(?:mobiles?|smart|hand-?held|portable|other|and|or|phones?|smartphones?|cellphones?|devices?|tablets?|computers?|laptops?|desktops?|consoles?|televisions?|tvs?|watch|watches|smartwatches|wearables?|headsets?|any)$/,
);

/** "your device, including mobile phones, and your use of the site": which things are meant, and no data of them. */
export function listsThings(s: ParsedSentence, from: number, to: number): boolean {
  let i = from + (s.tokens[from]!.low === 'such' ? 2 : 1);
  const start = i;
  while (i < to && THING.test(s.tokens[i]!.low)) i++;
  return i > start && s.tokens[i]?.low === ',' && /^(?:and|or|about|as)$/.test(s.tokens[i + 1]?.low ?? '');
}

/** What the bracket at `open` names, though it stands behind the end of what is read. */
export function bracketed(s: ParsedSentence, open: number): DataType[] {
  const close = s.tokens.findIndex((t, i) => i > open && t.low === ')');
  return s.data
    .filter((m) => m.first > open && m.last < close && m.level === 'typed')
    .flatMap((m) => m.types);
}

const GIVEN_TO = /^(?:us|to|with|me|here)$/;

/** "the information you give us (your name, your age)": where the bracket opens that says what it is, or -1. */
export function bracketBehindRelative(s: ParsedSentence, m: DataMention): number {
  const h = s.groups.find(
    (g) => g.kind === 'relative' && g.shape === 'finite' && g.clauseFirst === m.last + 1,
  );
  if (!h) return -1;
  let i = h.last + 1;
  while (GIVEN_TO.test(s.tokens[i]?.low ?? '')) i++;
  if (s.tokens[i]?.low !== '(') return -1;
  const first = insideMention(s, i + 1) ?? insideMention(s, i + 2);
  return first?.level === 'typed' &&
    !/^(?:also|or|and|see|not|but|except|excluding)$/.test(s.tokens[i + 1]!.low)
    ? i
    : -1;
}
