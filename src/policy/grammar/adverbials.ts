import { PREPOSITIONS } from './words.ts';

/** Phrases that stand between an auxiliary and its verb without commas: "we may from time to time use it". */
const PHRASES =
  `from time to time; at times; at any time; in some cases; in certain cases; in rare cases; in most cases;
in some circumstances; in certain circumstances; in limited circumstances; in some instances; in certain instances;
in some situations; in turn; on occasion; in addition; in the future; in particular; in general; for example; for instance;
with your consent; with your permission; at your request; at your direction; if necessary; if required; if needed;
where necessary; where required; where applicable; where appropriate; where permitted; when necessary; as necessary;
as needed; as appropriate; as required; as well; by default; of course; under certain circumstances; on your behalf;
in the past; at present; at this time; at the moment; at this stage; for now; as a rule; in principle; once again; time to time; in any way; in any form; in any manner`
    .split(';')
    .map((phrase) => phrase.trim().split(/\s+/).reverse());

const BY_LAST = new Map<string, string[][]>();
for (const words of PHRASES) BY_LAST.set(words[0]!, [...(BY_LAST.get(words[0]!) ?? []), words]);

/** Index of the first word of such a phrase that ends at `last`, or -1. */
export function adverbialBefore(tokens: readonly { low: string }[], last: number): number {
  for (const words of BY_LAST.get(tokens[last]?.low ?? '') ?? [])
    if (words.every((word, k) => tokens[last - k]?.low === word)) return last - words.length + 1;
  // "under any circumstances", "for any reason"
  const any = tokens[last - 1]?.low === 'any' && PREPOSITIONS.has(tokens[last - 2]?.low ?? '');
  return any ? last - 2 : -1;
}
