const WHOM =
  '(?:with and to|to and with|with|to) (?:(?:certain|other|the|following|various|some|several|our|trusted|these|such|different|types of|categories of|kinds of) )*(?:third[- ]part(?:y|ies)|others|recipients|entities|companies|parties|persons|organi[sz]ations)\\b[^:.]{0,60}';
/** "We may share your data with third parties, as follows:" */
const SHARES = new RegExp(
  `^([^:.]*\\b(?:share|disclose|provide|give|transfer|release|pass|available)\\b[^:.]*?) ${WHOM}:\\s*$`,
  'i',
);
const KEPT_BACK = /\b(?:not|never|no|only|except|unless|without|if|when)\b/i;
const PARTY =
  '(?:providers?|vendors?|partners?|compan(?:y|ies)|contractors?|processors?|networks?|agenc(?:y|ies)|firms?|suppliers?|platforms?|third part(?:y|ies)|advertisers?|affiliates?|consultants?|brokers?)';
/** "We work with advertising networks to show ads": whom, and what for. */
const HIRES = new RegExp(
  `^(?:In addition(?: to [^,.]{3,60})?, |Additionally, |From time to time, |Sometimes, )?we (?:(?:may|also|sometimes|will|often) )*(?:work with|partner with|engage|employ|hire|retain|contract with|cooperate with|collaborate with|use|rely on) (?=(?:[\\w\\u2019'/&-]+,? ){0,6}${PARTY}\\b)([^;]+)$`,
  'i',
);

/**
 * An item that says with whom a service works, under a lead that says that it shares: with them. The sentence that says so;
 * null where it is none.
 */
export function sharedWithHired(lead: string, item: string): string | null {
  const whom = HIRES.exec(item)?.[1];
  if (!whom) return null;
  const shares = SHARES.exec(lead)?.[1];
  return shares && !KEPT_BACK.test(shares) ? `${shares} with ${whom}` : null;
}
