import type { Discourse } from './draft.ts';

/** "This does not include those who help us": before whom it does not hold. */
const LEAVES_OUT =
  /^(?:(?:however|but|please note(?: that)?),? )?(?:this|that|the (?:above|foregoing)(?: \w+)?|this (?:prohibition|restriction|promise|commitment)) (?:does|shall|will) not (?:include|apply to|cover|extend to|concern) (?=[^.;:]{0,60}\b(?:part(?:y|ies)|providers?|partners?|vendors?|suppliers?|affiliates?|subsidiaries|processors?|contractors?|agents|authorit(?:y|ies))\b)/i;

/**
 * "We share nothing with others. This does not include those who help us run the site.": they are given it. Other
 * sentences, and such as follow no denial of sharing, stay as they are.
 */
export function sharedAllTheSame(text: string, { statements }: Discourse): string {
  const denied = statements.some(
    ({ action, polarity }) => polarity === 'denied' && (action === 'share' || action === 'sell'),
  );
  return denied ? text.replace(LEAVES_OUT, 'We share this information with ') : text;
}
