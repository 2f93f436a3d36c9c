/** "What we don't do:" */
const WHAT_NOT =
  /^(?:things |what )we (do not|don['\u2019]t|never|won['\u2019]t|will not|will never)(?: ever)?(?: do)?(?: with [^:.]{3,40})?:\s*$/i;

/** A list's lead in the words that its items end: of "What we don't do:" it is "We don't:". */
export function plainLead(lead: string): string {
  return lead.replace(WHAT_NOT, (_, not: string) => `We ${not.toLowerCase()}:`);
}
