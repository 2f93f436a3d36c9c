import type { Draft } from './draft.ts';

const LISTS = /\b(?:include|includes|including|such as|not limited to|for example|e\.g\.)\W*$/i;
const GENERAL = /\b(?:information|data|details?|content|things?|anything|other)\b/i;

/** "We share personal information, including: Full name": each item is of what it names, and not of all there is. */
export function ofItemAlone(lead: string, item: string, drafts: readonly Draft[]): Draft[] {
  if (!LISTS.test(lead) || GENERAL.test(item)) return [...drafts];
  return drafts.map((d) => {
    const named = d.data.filter((t) => t !== 'unspecified');
    return named.length > 0 ? { ...d, data: named } : d;
  });
}
