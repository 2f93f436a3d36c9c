import { parse } from './clauses.ts';

/** A list item's mark inside a flattened list. */
const ITEM = /(?:^|\n)\s*[*\u2022-]\s+|\s+[-\u2022]\s+(?=[A-Z(]|[a-z]+ing\b|[a-z])/g;
const ENDS = /(?<=[.!?]["')\u201d]?)\s+(?=["'(\u201c]?[A-Z])/;
const ABBREVIATION = /\b(e\.g|i\.e|etc|inc|ltd|llc|co|corp|u\.s|no|vs|st|mr|mrs|dr|art|sec|approx|incl)\.$/i;

/** Splits a text at full stops that end sentences. */
export function sentencesOf(text: string): string[] {
  const parts = text.split(ENDS);
  const out: string[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) out[out.length - 1] = `${last} ${part}`;
    else out.push(part);
  }
  return out.map((x) => x.trim()).filter(Boolean);
}

const CLAUSE =
  /^(we|you|they|it|if|when|once|our|your|the|a|an|some|users?|other|these|this|any|all|to|by|in|for|most|many|when|while)\b/i;
const HAS_VERB =
  /\b(we|you|they|it|users?|bots?|that|which|who|parties|partners|providers|information|data)\b.{0,40}\b(may|can|will|are|is|do|does|collect|use|share|store|receive|provide|process|get|send|keep|have|has)\b/i;

/** True for a list item that is a sentence of its own, not the end of its lead. */
export function isSentence(item: string): boolean {
  if (CLAUSE.test(item) && HAS_VERB.test(item)) return true;
  // "Call records of your free calls are kept for a year."
  if (!/^["'(]?\p{Lu}/u.test(item) || !HAS_AUXILIARY.test(item)) return false;
  const first = parse(item.slice(0, 300), []).groups.find((g) => g.kind === 'main' && g.shape === 'finite');
  return first?.subject?.first === 0 && first.auxiliary;
}

const HAS_AUXILIARY = /\b(are|is|will|may|can|has been|have been|do not|does not|was|were)\b/;

/** A lead with the items that continue it. */
export function joinLead(lead: string, items: readonly string[]): string {
  return `${lead.replace(/:?\s*$/, ':')} ${items.map((item) => item.replace(/[;,.]\s*(and|or)?\s*$/, '')).join(', ')}.`;
}

/**
 * The simple texts of a sentence that may carry a list: the lead joined to each item that is a mere phrase,
 * items that are sentences on their own.
 */
export function units(text: string): string[] {
  const flat = text.replace(/\s+/g, (gap) => (gap.includes('\n') ? '\n' : ' ')).trim();
  if (!flat) return [];
  const pieces = flat
    .split(ITEM)
    .map((x) => x.trim())
    .filter(Boolean);
  if (pieces.length < 2 || !/[:;.]\s*$/.test(pieces[0]!)) return sentencesOf(flat.replace(/\n/g, ' '));
  const lead = sentencesOf(pieces[0]!);
  const last = lead.pop() ?? '';
  const items = pieces.slice(1);
  const out = [...lead];
  const phrases: string[] = [];
  const sentences: string[] = [];
  for (const item of items) (isSentence(item) ? sentences : phrases).push(item);
  if (phrases.length > 0) out.push(joinLead(last, phrases));
  else out.push(last.replace(/:\s*$/, '.'));
  for (const item of sentences) out.push(...sentencesOf(item));
  return out;
}
