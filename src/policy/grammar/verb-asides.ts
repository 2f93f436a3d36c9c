import { rewriter } from './rewriting.ts';

const DEEDS =
  'collect|gather|obtain|receive|record|log|track|store|keep|retain|save|use|process|share|disclose|sell|give|provide|transfer|transmit|send|see|read|access';
/** "We never share, under any circumstances, your number": how firmly it is denied. */
const ANYHOW = new RegExp(
  `\\b((?:not|never|cannot|n['\\u2019]t) (?:ever )?(?:(?:${DEEDS})(?:,? (?:or|nor|and) )?){1,3}), (?:(?:under|in|at|by|for|on|to) (?:any|no) (?:circumstances?|case|event|way|form|manner|time|point|stage|reason|means|extent|purpose|account)(?: what(?:so)?ever)?|ever|at all|in the slightest|however small|whatever (?:your|the|our) [\\w-]+ (?:is|are)), (?=[a-z])`,
  'gi',
);
/** "We cannot read them, even if we wanted to": no case in which it is done. */
const EVEN_IF =
  /,? even if (?:we|they|i|somebody|someone|anybody|anyone|a court|the (?:police|government|law|authorities)|you|asked|forced|ordered|compelled)(?: \w+ly)?(?: (?:wanted|want|wished|wish|tried|try|were|was|had|would|asked|ask|forced|force|ordered|orders|demanded|demands|did|chose|like|liked))?(?: (?:us|to|by|for it|asked|forced|ordered|compelled|legally|law|a|court|order|be|so|it|do)){0,6}(?:, (?=[a-z])|(?=[.;]|$))/gi;
/** "We do not collect, nor do we store, your location": both. */
const NOR_DO_WE = new RegExp(
  `\\b((?:do not|don['\\u2019]t|will not|never|cannot) (?:${DEEDS})), (?:nor (?:do|will|can|shall) (?:we|they|it)|nor) (?:ever )?(${DEEDS}), (?=(?:your|any|the|personal|data|information|[a-z]+s\\b))`,
  'gi',
);
/** "We process, besides your name, your number": both. */
const BESIDES = new RegExp(
  `^((?:(?!\\b(?:not|never|no|cannot|only)\\b|n['\\u2019]t)[^,.;:])*\\b(?:${DEEDS})s?), (?:besides|in addition to|along with|together with|as well as|apart from|aside from) (your [^,.;:()]{2,60}), (?:also )?(?=(?:your|the|an?|any|some|information|data)\\b)`,
  'i',
);
const FITS =
  '(?:as|where|when|if) (?:(?:it is|they are|deemed) )?(?:appropriate|applicable|relevant|needed|necessary|required|available)';
/** "You may be asked for, as appropriate, name and address", "asked to give, where needed, their name": whatever fits. */
const FITTING = new RegExp(
  `\\b(asked|ask|asks|requested|prompted|required|invited)( for| to (?:provide|enter|give|submit|supply|fill in|share|state|disclose)),? \\(?${FITS}\\)?,? (?=[a-z])`,
  'gi',
);
/** "asked for name, email address, …": whose, left unsaid. */
const ASKED_BARE =
  /\b(ask|asks|asked|prompted) for (?=(?:full |first |last |e-?mail |phone |telephone |mailing |postal |home )?(?:names?|address(?:es)?|numbers?|e-?mail|age|gender)(?:[,.;]| (?:and|or)\b))/gi;

/** A sentence without what stands between a verb and what it is done to, and says no more than how or whether it fits. */
export const plainVerbAsides = rewriter([
  [ANYHOW, '$1 '],
  [EVEN_IF, (aside) => (/, $/.test(aside) ? ' ' : '')],
  [NOR_DO_WE, '$1 or $2 '],
  [BESIDES, '$1 $2 and '],
  [FITTING, '$1$2 '],
  [ASKED_BARE, '$1 for your '],
]);
