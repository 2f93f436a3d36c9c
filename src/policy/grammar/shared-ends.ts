import { rewriter } from './rewriting.ts';

/** Words that end the phrase two verbs share. */
const END =
  '(?= (?:if|when|where|in|for|and|or|as|only|until|to|so|because|under|who|which|that|located|based|situated|hosted|owned|operated)\\b|[,.;:()]|$)';

/** "sent to and processed by our vendors", "transmitted to and stored on our servers": one phrase, two verbs. */
const sharedEnd = (joint: string, before = '') =>
  new RegExp(
    `${before}\\b([a-z]+ed|sent|given|sold|made available|accessible|visible|available|held|kept|read|seen)(?: by (?:us|you|them))? (to|with|by|on|from|in)${joint} (?:may be |will be |can be |is |are )?([a-z]+ed|sent|given|sold|held|kept|read|seen|accessible|visible|available) (by|on|to|with|in|from) ((?:(?:our|the|your|any|other|its|these|those|third[- ]part(?:y|ies)|service|trusted) )*[\\w-]+(?: [\\w-]+){0,2}?)${END}`,
    'gi',
  );
const SHARED_END = sharedEnd('(?:,? and(?: ?/ ?or)?| or)');
/** "If we are acquired by or merged with another company": either of the two is such a case. */
const SHARED_IN_CASE = sharedEnd(' or', '(?<=^(?:if|when|where|unless|in case|should)\\b[^,]{0,80})');

/** "collected by, sent to, and stored by our vendors": one phrase, three verbs. */
const THREE_SHARE_END = new RegExp(
  `\\b([a-z]+ed|sent|given|sold|held|kept|seen) (by|to|with|from|on), ([a-z]+ed|sent|given|sold|held|kept|seen) (by|to|with|from|on),? (?:and(?: ?/ ?or)?|or) ([a-z]+ed|sent|given|sold|held|kept|seen) (by|to|with|from|on) ((?:(?:our|the|your|any|other|its|these|those|third[- ]part(?:y|ies)|service|trusted) )*[\\w-]+(?: [\\w-]+){0,2}?)${END}`,
  'gi',
);

/** "Log files - deleted after 30 days", in a list: what is said of them follows the dash. */
const SAID_OF =
  /^((?:\p{Lu}[\w'’]*)(?: [\w'’()]+){0,5}) [-\u2013\u2014] ((?:not |never |only |always )?(?:deleted|stored|kept|retained|shared|collected|sold|encrypted|erased|processed|used|logged|recorded) (?!information|data\b))/u;

/** "technical data, i.e. addresses, are …": another name for it. */
const THAT_IS = /,? (?:i\.e\.|that is to say|namely),? (?=(?:your |the |an? )?[\p{L}])/giu;

/** "our affiliates, meaning an entity that controls us": says who they are, and names nobody besides. */
const MEANING =
  /, (?:meaning|which means|by which we mean) (?:an?|any|the|all) (?:\w+ )?(?:entit(?:y|ies)|compan(?:y|ies)|businesse?s?|persons?|part(?:y|ies)) (?:that|which|who|under|in|within)\b[^.;]*/gi;

/** "Our processors, like Acme and Apex, get it": an aside, whatever joins its names. */
const NAMED_ASIDE =
  /, (like|such as|including) ((?:\p{Lu}[\p{L}\d.&-]*)(?: \p{Lu}[\p{L}\d.&-]*){0,2}(?:, \p{Lu}[\p{L}\d.&-]*){0,3},? (?:and|or) (?:\p{Lu}[\p{L}\d.&-]*)(?: \p{Lu}[\p{L}\d.&-]*){0,2}), (?=(?:may|can|will|might|must|do|does|are|is|have|has|[a-z]+(?:e|s|t|w|p|k|n|d|h|y|r|l))\b)/gu;

/** "It may include, without limitation, your name": a list that is not closed. */
const NOT_LIMITED =
  /\b(includ(?:e|es|ed|ing)),? (?:(?:but (?:is |are )?not limited to|without (?:being )?limit(?:ation|ed to)|among (?:others|other things)|for (?:example|instance)))(:|,)? (?=[a-z])/gi;

/** A sentence whose phrases stand with each verb that they belong to. */
export const plainEnds = rewriter([
  [THREE_SHARE_END, '$1 $2 $7 and $3 $4 $7 and $5 $6 $7'],
  [SHARED_IN_CASE, '$1 $2 $5 or $3 $4 $5'],
  [SHARED_END, '$1 $2 $5 and $3 $4 $5'],
  [SAID_OF, '$1 are $2'],
  [MEANING, ''],
  [NOT_LIMITED, (_, verb: string, mark: string | undefined) => (mark === ':' ? `${verb}: ` : `${verb} `)],
  [NAMED_ASIDE, ' ($1 $2) '],
  [THAT_IS, ', such as '],
]);
