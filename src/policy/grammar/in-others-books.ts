import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import type { Draft } from './draft.ts';

/** "If your information appears in another user's address book": the person is an entry of someone's list. */
const IN_BOOK = cued(
  /\b(?:if|when|where|because|since|as)\b[^.;:]{0,40}?\b(?:your|you|their|a person's) ?(?:[\w-]+ ){0,3}(?:appears?|is|are|was|were)\b[^.;:,]{0,30}?\b(?:in|on|among) [^.;:,]{0,50}?(?:address books?|phone ?books?|contacts? lists?|contacts)\b/i,
);

/** What is then done with "your data" is done with an entry of that list. */
export function inOthersBooks(s: ParsedSentence, drafts: readonly Draft[]): Draft[] {
  if (drafts.length === 0 || !IN_BOOK.test(s.text)) return [...drafts];
  return drafts.map((d) =>
    d.recipient === 'self' && d.data.length === 1 && d.data[0] === 'unspecified'
      ? { ...d, data: ['contact-list'] }
      : d,
  );
}
