import { parse } from './clauses.ts';

/** "Device.": the label of what follows it. */
export const LABEL = /^\W*\p{Lu}[\p{L}-]*\.\W*$/u;

export const CASE =
  /^(if|when|where|in the event|in connection|as part|with|for|to|upon|during|as (required|permitted|necessary|needed))\b/i;

/** "We process it where:", "we keep it for as long as:": each item is a case of what the lead states. */
export const ON_WHAT = /\b(?:where|because|when|whenever|if|as long as)(?: (?:you|we))?[,\s]*:\s*$/i;

/** "Other users you share it with": no sentence of its own, for all its verbs. */
export function goesOn(lead: string, item: string): boolean {
  const stated = (text: string) =>
    parse(text, []).groups.some((g) => g.kind === 'main' && g.shape === 'finite');
  return item.length < 160 && !stated(item) && stated(lead.slice(0, 300));
}

export const AIMS = /\bto\s*:\s*$/i;
export const GOES_ON = /(?:[,;]|\b(?:and|or))\s*$/i;

/** "…, except for the following data: - Your messages are deleted later": what the lead denies it denies all the same. */
export const EXCEPTS = /\b(?:except|other than|apart from|with the exception of)\b[^.:]{0,60}: - /i;

export const SHORT_ITEM = /^[\p{L}-]+ [\p{L}-]+$/u;
