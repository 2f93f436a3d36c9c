import type { ClaimRecipient } from '../../model/vocabulary.ts';
import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';
import { recipientsOf } from './recipients.ts';

const GENERIC_OTHERS =
  /^(these|those|such) (\w+[- ]){0,2}(companies|company|organi[sz]ations?|entities|firms|businesses|third[- ]part(y|ies)|parties|services?)$/;

/** "These third-party partners" */
const THESE_PARTNERS = cued(
  /^(?:these|those|such) (?:(?:third[- ]party|external|trusted|other|selected) ){0,2}partners?$/,
);

/** "These partners": of the kind that their title names, or that was just spoken of. */
function whichPartners({ discourse: { partners, third } }: ClauseContext): ClaimRecipient[] | null {
  if (partners.length === 1) return [...partners];
  return third === 'advertiser' || third?.startsWith('named:') ? [third] : null;
}

/** "These companies": those just spoken of; null where the subject names them itself. */
export function spokenOf(c: ClauseContext): ClaimRecipient[] | null {
  const span = c.g.subject;
  const words = span
    ? c.s.tokens
        .slice(span.first, span.last + 1)
        .map((t) => t.low)
        .join(' ')
    : '';
  if (THESE_PARTNERS.test(words)) return whichPartners(c);
  if (!GENERIC_OTHERS.test(words) || !c.discourse.third) return null;
  // "Bots talk to our users. Such companies …": no users are meant.
  return [c.discourse.third === 'users' ? 'unspecified' : c.discourse.third];
}

/** Recipients that the subject of a clause names. */
export function subjectParties(c: ClauseContext): ClaimRecipient[] {
  return recipientsOf(c.role.parties, c.service);
}
