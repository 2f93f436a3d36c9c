import type { ParsedSentence } from './clauses.ts';
import { insideMention } from './extent.ts';
import type { PartyMention } from './party-mentions.ts';
import * as w from './words.ts';

/** Words whose "to you" tells whom a thing concerns: "data related to you", "of interest to you". */
const CONCERNS =
  /^(related|relating|pertaining|belonging|linked|linkable|unique|specific|personal|interest|relevant|useful|available|applicable|assistance|attributable|connected|known|closest|similar|services?|products?|help|benefit)$/;

/**
 * True where a mention of the person addressed tells who is given what a verb acts on: "we disclose it to you", not "we
 * disclose data related to you" nor "to the driver who brings it to you". `from`: where the verb's object starts.
 */
export function isAddressee(s: ParsedSentence, from: number, person: PartyMention): boolean {
  const to = person.first - 1;
  if (!['to', 'with'].includes(s.tokens[to]?.low ?? '')) return true;
  if (CONCERNS.test(s.tokens[to - 1]?.low ?? '')) return false;
  for (let i = from; i < to; i++) {
    if (!['to', 'with'].includes(s.tokens[i]!.low) || insideMention(s, i) || s.groupAt[i]! >= 0) continue;
    const next = s.tokens[i + 1]?.low ?? '';
    // "to the driver", "to services we use": someone else gets it.
    if (!w.SUBJECT_PRONOUNS.has(next) && !w.isMark(next) && !CONCERNS.test(s.tokens[i - 1]?.low ?? ''))
      return false;
  }
  return true;
}
