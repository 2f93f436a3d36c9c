import { rewriter } from './rewriting.ts';

const GIVEN =
  '(?:shar(?:es?|ed|ing)|sen(?:ds?|t)|sending|deliver(?:s|ed)?|giv(?:es?|en|ing)|pass(?:es|ed)?|provid(?:es?|ed|ing)|disclos(?:es?|ed|ing)|transferr?(?:s|ed)?|transmit(?:s|ted)?|forward(?:s|ed)?|available)';
const OTHERS =
  '(?:(?:these|those|the|such|our|other|any|that|its|their) )?(?:[\\p{L}-]+ ){0,2}?(?:partners?|providers?|services?|companies|company|operators?|servers?|apps?|advertisers?|third part(?:y|ies)|recipients?|platforms?|vendors?|developers?|merchants?|sellers?)';
const KEEP = '(?:store|keep|retain|save|process|use|analy[sz]e|disclose|pass on)';
const KEPT = '(?:stored|kept|retained|saved|processed|used|analy[sz]ed|disclosed|passed on)';

/** "We pass your number to the shop so that it can store and use it": those who get it do so. */
const THEY_MAY = new RegExp(
  `,? (?:so that|in order that|so) (they|it|${OTHERS}) (?:can|may|could|might|will be able to|is able to|are able to) (?:then |also )?(?=${KEEP}\\b)`,
  'giu',
);

/** Whom "by" names where a service alone could be the one that speaks. */
const BY_OTHERS =
  '(?:(?:these|those|the|such|our|that|its|their) )?(?:(?:third[- ]party|other|external|bridged|federated) (?:services?|servers?|apps?|platforms?)|(?:[\\p{L}-]+ ){0,2}?(?:partners?|providers?|companies|operators?|advertisers?|third parties|vendors?|developers?|merchants?|sellers?))';
/** "… so that your messages can be stored by the other services" */
const BY_THEM = new RegExp(
  `,? (?:so that|in order that|so) ((?:your|the|this|that|these|such|it|they)\\b[^.;:,]{0,60}?) (?:can|may|could|might) (?:then |also )?(?=be ${KEPT}(?:(?:,| and| or|, and) ${KEPT})* by ${BY_OTHERS}\\b)`,
  'giu',
);

const NEVER = /\b(?:not|never|no|nor|neither|without)\b|n['\u2019]t\b|\bcannot\b/i;
const DEED = new RegExp(`\\b${GIVEN}\\b[^.;]*\\b(?:to|with)\\b`, 'i');
/** "We send it to our servers so that they can keep it": these are the service itself. */
const OWN = /\b(?:to|with) (?:us|our (?:own )?(?:[\w-]+ )?(?:servers?|systems?|apps?|teams?|staff))\b/i;

/** What is put in the place of a reason, where the sentence affirms that something is given. */
function andMay(...match: unknown[]): string {
  const [whole, who] = match as [string, string];
  const text = match.at(-1) as string;
  const before = text.slice(0, match.at(-2) as number);
  return DEED.test(before) && !NEVER.test(before) && !OWN.test(before) ? `, and ${who} may ` : whole;
}

/** A sentence in which what those who are given data can do with it is said of them. */
export const plainReceivers = rewriter([
  [THEY_MAY, andMay],
  [BY_THEM, andMay],
]);
