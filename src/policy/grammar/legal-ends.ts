import type { Draft } from './draft.ts';

/** "if the law requires it", "where we are legally obliged to", "as required by law". */
const BY_LAW =
  /(?<!\bwhere )\b(?:required|compelled|obliged|obligated|ordered|mandated|demanded)(?: to do so| to)? (?:by|under) (?:(?:the|any|an?|our|applicable|relevant|local|national|international|other|such) )*(?:laws?|regulations?|court|statutes?|legal|subpoena)\b|\b(?:the|applicable|relevant) laws? (?:\w+ )?(?:requires?|demands?|obliges?|compels?|provides? for)\b|\blegal(?:ly)? (?:required|compelled|obliged|obligated|bound|obligations?|requirements?|duty|duties|process)\b/i;
/** "allowed under applicable law": leave, and no end. */
const DONE: ReadonlySet<Draft['action']> = new Set(['share', 'store', 'use', 'collect']);

/** What is handed to those who enforce the law is handed over for the law's sake, and what the law demands is done for it. */
export function legalEnds(drafts: readonly Draft[], text: string): Draft[] {
  const byLaw = BY_LAW.test(text);
  return drafts.map((d) => {
    const forLaw = d.action === 'share' && d.recipient === 'authority';
    if (d.polarity === 'denied' || !DONE.has(d.action) || !(forLaw || byLaw)) return d;
    if (d.purpose.includes('legal')) return d;
    return { ...d, purpose: [...d.purpose.filter((p) => p !== 'unspecified'), 'legal'] };
  });
}
