import { parse } from './clauses.ts';
import type { Draft } from './draft.ts';

const LISTS =
  /\bfollowing (?:categor|types?|kinds?|pieces|elements|items)[^:.]*:\s*$|\b(?:include|includes|including|such as|not limited to|for example|e\.g\.)\W*$/i;
const GENERAL = /\b(?:information|data|details?|content|things?|anything|other)\b/i;
/** Of what names a thing and tells no deed. */
const MOST_WORDS = 6;

/** "We share personal information, including: Full name": each item is of what it names, and not of all there is. */
export function ofItemAlone(lead: string, item: string, drafts: readonly Draft[]): Draft[] {
  const isShort = item.split(/\s+/).length <= MOST_WORDS;
  if (!isShort || !LISTS.test(lead) || GENERAL.test(item)) return [...drafts];
  const { data } = parse(item, []);
  const own = new Set(data.flatMap((m) => m.types));
  return drafts.map((d) => {
    const named = d.data.filter((t) => t !== 'unspecified');
    return named.length > 0 && named.every((t) => own.has(t)) ? { ...d, data: named } : d;
  });
}
