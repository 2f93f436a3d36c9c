import { unlessAgainst } from './against-lead.ts';
import type { Draft } from './draft.ts';
import { claimsNothing, deniesInCase } from './unasserted-leads.ts';

/** What an item states under its list's lead, of what `read` makes of the two: nothing where the lead does not say that it is so. */
export function underLead(lead: string, item: string, read: () => Draft[]): Draft[] {
  if (claimsNothing(lead)) return [];
  const drafts = unlessAgainst(item, read());
  return deniesInCase(lead, item) ? drafts.filter((d) => d.polarity === 'affirmed') : drafts;
}
