import { rewriter } from './rewriting.ts';

/** Words that end the phrase two verbs share. */
const END =
  '(?= (?:if|when|where|in|for|and|or|as|only|until|to|so|because|under|who|which|that)\\b|[,.;:()]|$)';

/** "sent to and processed by our vendors", "transmitted to and stored on our servers": one phrase, two verbs. */
const SHARED_END = new RegExp(
  `\\b([a-z]+ed|sent|given|sold|made available|accessible|visible|available|held|kept|read|seen) (to|with|by|on|from|in)(?:,? and(?: ?/ ?or)?| or) (?:may be |will be |can be |is |are )?([a-z]+ed|sent|given|sold|held|kept|read|seen|accessible|visible|available) (by|on|to|with|in|from) ((?:(?:our|the|your|any|other|its|these|those|third[- ]part(?:y|ies)|service|trusted) )*[\\w-]+(?: [\\w-]+){0,2}?)${END}`,
  'gi',
);

/** "Log files - deleted after 30 days", in a list: what is said of them follows the dash. */
const SAID_OF =
  /^((?:\p{Lu}[\w'’]*)(?: [\w'’()]+){0,5}) [-\u2013\u2014] ((?:not |never |only |always )?(?:deleted|stored|kept|retained|shared|collected|sold|encrypted|erased|processed|used|logged|recorded) (?!information|data\b))/u;

/** "technical data, i.e. addresses, are …": another name for it. */
const THAT_IS = /,? (?:i\.e\.|that is to say|namely),? (?=(?:your |the |an? )?[\p{L}])/giu;

/** A sentence whose phrases stand with each verb that they belong to. */
export const plainEnds = rewriter([
  [
    'to and|to, and|to or|with and|with, and|with or|by and|by, and|by or|on and|on, and|on or|from and|from, and|from or|in and|in, and|in or',
    SHARED_END,
    '$1 $2 $5 and $3 $4 $5',
  ],
  [' - | – | — ', SAID_OF, '$1 are $2'],
  ['i.e.|that is to say|namely', THAT_IS, ', such as '],
]);
