import { cued } from './cued.ts';
import { DEED_WORDS } from './denied-headings.ts';

const SAY =
  '(?:guarantee|promise|pledge|ensure|warrant|assure|claim|say|state|suggest|imply|mean|assume|expect|believe|think|conclude|agree|confirm|certain|sure|true|the case|accurate|correct|rule out|exclude|deny|represent|assert|presume|rely on it|take it for granted|maintain|be told|count on it)';
const THAT = '(?: (?:to )?(?:you|anyone|people))?,?(?: that| as if| as though)?,?';

/** "We cannot guarantee that:", "It is not true that:": nothing is said of what follows. */
const NOT_SAID = new RegExp(
  `(?:\\b(?:not|cannot|never|unable to|nobody|no[ -]one|none of us|nor)\\b|n['\\u2019]t\\b)[^:.;]{0,40}?\\b${SAY}${THAT}\\s*:\\s*$`,
  'i',
);
const NO_PROMISE =
  /\b(?:no|any|without) (?:\w+ )?(?:guarantees?|promises?|assurances?|warrant(?:y|ies)|certainty|claims?|representations?)\b[^:.;]{0,30}? that,?\s*:\s*$/i;
/** "We do not know who collects:", "we cannot say what others store:" */
const NOT_KNOWN =
  /(?:\b(?:not|cannot|never|unable to|nobody|no[ -]one)\b|n['\u2019]t\b)[^:.;]{0,24} (?:know|say|tell|see|control|decide|check|influence|determine|predict|verify|monitor) (?:who|whom|whether|if|how|when|what (?:others|they|people|users)|which (?:of )?(?:\w+ )?(?:others|apps|companies|partners|people|users|sites|services))\b[^:]{0,80}:\s*$/i;
/** "We do not share your number, only:": what follows is not what is denied. */
const BUT_THESE =
  /(?:\b(?:not|never|cannot)\b|n['\u2019]t\b)[^:;]{2,120}(?:,| [\u2013\u2014-]|;) (?:but )?(?:only|just|merely|rather|instead|but)\s*:\s*$/i;
/** "Some people believe that:", "Our vendors have promised that:": somebody else says so. */
const SAID_BY_OTHERS =
  /\b(?:others?|other (?:\w+ )?(?:services|apps|companies|messengers|providers|people)|(?:some|many|most) (?:of )?(?:\w+ )?(?:people|users|apps|services|companies|messengers|of them)|people|users|you|they|vendors|providers|partners|companies|contractors|processors|critics|journalists|newspapers|competitors)(?: (?:may|might|could|can|will|would|often|sometimes|have|has|had|must|should|wrongly|falsely))*(?: to)? (?:says?|said|claims?|claimed|believes?|believed|think|thought|fear|worry|hear|heard|read|assume|promised?|pledged?|told us(?= that)|argue|expect|agreed?|undertake|undertook|guaranteed?|ensured?|make sure|see to it|warrant|confirm(?:ed)?)(?: us)?(?: that)?,?\s*:\s*$/i;
/** "It is a myth that:", "Our aim is that:", "In a future version:", "Our contracts require that:", "Until 2020:" */
const NOT_SO = [
  /\b(?:myths?|misconceptions?|rumou?rs?|misunderstandings?|(?:false|wrong|untrue|incorrect|misleading) (?:claims?|statements?|to (?:say|think|claim|believe))|(?:false|wrong|untrue|incorrect)|hoax(?:es)?)(?: (?:is|are|includes?|say))?(?: that)?,?\s*:\s*$/i,
  // "We use it for the following goals:" says that it does.
  /(?<!\b(?:following|these|those|for|with|to) (?:[\w-]+ )?)\b(?:aims?|goals?|hopes?|visions?|wish(?:es)?|plans?|intentions?|ambitions?|dreams?|working (?:on|towards)[^:.;]{0,40})(?: (?:is|are))?(?: (?:that|where|in which|a future in which))?,?\s*:\s*$/i,
  /\bhopes?\b[^:.;]{0,40}:\s*$|^\W*(?:please )?(?:make sure|ensure|check|verify|see to it)(?: that)?\s*:\s*$/i,
  /\b(?:suppose|supposing|imagine|pretend|let us say)(?: that)?,?\s*:\s*$/i,
  /\b(?:contracts?|agreements?|rules|terms|law|licen[cs]e)\b(?:(?!\b(?:you|we|us|to)\b)[^:.;]){0,40} (?:require|demand|stipulate|provide|say|state)s?(?: that)?,?\s*:\s*$/i,
  /^\W*(?:in|with) (?:a|some|the|our) (?:future|later|next|coming|planned) [^:.;]{2,40}\s*:\s*$/i,
  /^\W*(?:prior to|until|before|up to) (?:version |release |\p{L}+ )?\d[^:;]{0,20}\s*:\s*$/iu,
];
/** "We will tell you if:", "You can ask us whether:": what follows may be so or not. */
const OPEN_CASE =
  /\b(?:if|whether|unless|in case|in the event|assuming|provided|as long as|so long as|until|before)(?: that)?,?\s*:\s*$/i;

const DEED = new RegExp(`\\b(?:${DEED_WORDS})\\b`, 'i');
const NEGATIVE = /\b(?:not|never|no|none|nothing|cannot|nobody|neither|nor)\b|n['\u2019]t\b/i;

const NOTHING_CLAIMED = cued(NOT_SAID, NO_PROMISE, NOT_KNOWN, BUT_THESE, SAID_BY_OTHERS, ...NOT_SO);

/** True for a lead that does not say that its items are so: that they are is not claimed, or claimed by others. */
export function claimsNothing(lead: string): boolean {
  return NOTHING_CLAIMED.test(lead);
}

/** True for a clause that denies where its list's lead leaves open whether it is so. */
export function deniesInCase(lead: string, item: string): boolean {
  return OPEN_CASE.test(lead) && NEGATIVE.test(item) && !(NEGATIVE.test(lead) && DEED.test(lead));
}
