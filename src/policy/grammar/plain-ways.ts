import { rewriter } from './rewriting.ts';

const STUDIES = '(?:research|stud(?:y|ies)|surveys?|analys[ei]s)';
/** "We conduct research on our users' interests": they are analysed. */
const STUDIES_OF = new RegExp(
  `\\b(?:conduct|do|perform|carry out|undertake)(s|es)? (?:(?:some|market|statistical|demographic|marketing|internal|our own|regular|and|,) ?)*${STUDIES} (?:on|of|into|about) (?=(?:our (?:users|customers|members|visitors|readers)['\u2019] |your\\b|how (?:you|people|users|visitors)|the (?:interests|behaviou?r|habits|demographics|usage patterns) of)\\b)`,
  'gi',
);
/** "One of the ways we do that is by analysing what you do." */
const ONE_WAY =
  /^One (?:of the )?ways?(?: that| in which)? (we) do (?:that|this|so|it) is (?:by )?(?=[a-z]+ing\b)/i;

/** "It is possible that we will share it." */
const POSSIBLE =
  /\b(?:it is (?:also )?possible that|there is a (?:chance|possibility) that) (we|they|our (?:[\w-]+ ){0,2}(?:partners|providers|affiliates)) (?:may|will|might|could) /gi;
/** "We believe it is necessary to share it in order to …" */
const BELIEVE =
  /^We believe (?:that )?it (?:is|may be) (?:sometimes )?(?:necessary|appropriate|right|important) to (?=(?:share|disclose|transfer|release|provide|pass|store|keep|use)\b)/i;

const WRITTEN =
  '(?:posts?|comments?|reviews?|profiles?|replies|questions|answers|submissions|public messages|contributions)';
/** "The posts that you write are not private": they are public. */
const NOT_PRIVATE = new RegExp(
  `^((?:The|Your|All|Any|These|Such) (?:(?:[\\w-]+,? (?:and|or) )?${WRITTEN})(?: (?:and|or) ${WRITTEN})?(?: (?:that )?you (?:make|write|post|share|submit|publish))?(?: (?:on|in|to) [^,.;:]{2,30}?)?) (is|are) not (?:private|confidential|secret)(?=[.,;]|$)`,
  'i',
);

/** "We do not let anyone else collect it": as with "allow". */
const LETS_OTHERS =
  /\b((?:do|does|will|would) not|never|n['\u2019]t) let (anyone else|anybody else|anyone|anybody|others|third parties|advertisers|(?:other |any )?compan(?:y|ies)|(?:our )?partners) (?=(?:collect|track|use|access|gather|see|read|store|record|have)\b)/gi;

/** "A phone number must be entered to sign up": the person gives it. */
const MUST_BE_GIVEN =
  /^(An?|Your|The) ((?!(?:request|claim|complaint|notice|objection)\b)(?:[\w-]+ ){1,4}?)(?:must|has to|have to|needs? to) be (?:supplied|entered|provided|given|submitted|specified) (?=(?:(?:in order )?to (?:register|sign up|join|create|open|log in|use|subscribe|post)|when (?:registering|signing up|joining|subscribing)|(?:for|at|during|upon) (?:registration|sign-?up))\b)/i;

const TELLERS =
  '((?:some|other|several|certain|various|outside|external|independent|third-party) )?((?:third parties|vendors|companies|firms|contractors|agencies|providers|service providers))';
/** "We have hired companies to give us reports about your visits": they tell us. */
const HIRED_TO_TELL = new RegExp(
  `^We (?:have |may |also )*(?:hired?|engaged?|contract(?:ed)?(?: with)?|retain(?:ed)?|use|employ(?:ed)?|rely on|work(?:ed)? with) ${TELLERS} to (?:provide|give|send|supply) us (?:with )?(?=(?:information|data|reports?|analys[ei]s|statistics|insights|details)\\b)`,
  'i',
);

/** "We make the information we collect about you available to partners." */
const MAKE_OURS =
  /\b(mak(?:e|es|ing)) (?:the|any|all|certain|some)(?: of the)? ((?:personal )?(?:information|data))(?: that| which)? we (?:may )?(?:collect|hold|have|receive|gather|store|obtain)(?: from (?:you )?(?:or|and) about you| from you| about you| on you)? (?=available to\b)/gi;
/** "Customer data will be included in the sale": it goes to whoever buys. */
const IN_THE_DEAL =
  /\b((?:your|user|customer|personal|member|such|this|the|all|any)(?: (?:personal|account|user|customer))? (?:information|data)) ((?:(?:will|may|would|could|of course|also|likewise) )+)be (?:included in|part of) (?:the|such|any|that|this) (?:transaction|sale|transfer|deal|merger)\b/gi;
/** "someone who has you in their contacts": who it is, and no contacts that are collected. */
const WHO_HAS_YOU =
  /\b(someone|anyone|people|others|users|friends|persons|members|another user|a user|somebody) (?:who|that) (?:has|have) (?:(?:saved|stored) )?you in (?:their|his or her) (?:own )?(?:contacts|contact lists?|address books?|phones?|phone ?books?)(?= ?(?:[.,;]|$)| (?:can|may|will)\b)/gi;

const CONTROLLER = '(?:(?:joint|independent|sole|responsible|data) )*(?:controllers?|processors?)';
/** "The company, as a data controller, uses it": by what right, and no subject of its own. */
const AS_CONTROLLER = new RegExp(
  `, (?:acting )?as (?:an?|the|our|your) ${CONTROLLER}(?: (?:or|and|and\\/or) (?:an? |the )?${CONTROLLER})?, (?=[a-z]+\\b)`,
  'g',
);

/** "If a judge orders it, we are required to release a mailbox": what is in it. */
const RELEASES =
  /\b((?:required|obliged|compelled|forced|obligated|ordered)(?: [\w ]{2,30}?)? to |\bwe (?:must|have to|may have to) )(?:release|hand over|surrender|turn over) (?:an?|the|your|user|individual|any)(?: user)? (?:accounts?|mail ?box(?:es)?|inbox)(?=[.,;]|$| (?:to|if|when|only|in)\b)/gi;

/** A sentence in which what is done stands as its verb. */
export const plainDoings = rewriter([
  [STUDIES_OF, (_, s = '') => `analyze${s ? 's' : ''} `],
  [ONE_WAY, '$1 do this by '],
  [POSSIBLE, '$1 may '],
  [BELIEVE, 'We may '],
  [AS_CONTROLLER, ' '],
  [RELEASES, '$1disclose the data of an account'],
  [MAKE_OURS, '$1 your $2 '],
  [IN_THE_DEAL, '$1 $2be transferred to the new owner'],
  [WHO_HAS_YOU, (_, who: string) => (/^people$/i.test(who) ? 'other people' : who)],
  [NOT_PRIVATE, '$1 $2 public'],
  [LETS_OTHERS, '$1 allow $2 to '],
  [MUST_BE_GIVEN, (_, article: string, what: string) => `You must provide ${article.toLowerCase()} ${what}`],
  [HIRED_TO_TELL, (_, which = '', who: string) => `${which}${who} provide us with `],
]);
