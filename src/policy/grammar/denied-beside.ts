import { baseOf } from '../lexicon/verbs.ts';
import type { Rule } from './rewriting.ts';

const DONE =
  '(?:stored|collected|shared|sold|kept|saved|logged|recorded|retained|tracked|disclosed|transferred|visible|read|shown|displayed|published|sent|made public)';
/** "Location: not collected", "Messages – never stored": a label and what is not done. */
const LABEL = new RegExp(
  `^((?!not\\b|never\\b|no\\b)\\p{L}[\\p{L} ,/\\u2019'-]{1,60}?)(?: ?:| [\\u2013\\u2014-]) (?:(?:is|are) )?(never|not) (${DONE})\\b(?!:)`,
  'iu',
);
/** "Our site is not set up to collect it." */
const NOT_MADE_TO =
  /\b(?:is|are) not (?:set up|designed|configured|built|meant|equipped|programmed) to (?:(?:automatically|knowingly|intentionally) )?(?=(?:collect|gather|store|record|log|track|retain|capture|read|access)\b)/gi;
/** "We are committed to not sharing it." */
const COMMITTED =
  /\b([Ww]e|\p{Lu}[\w.]+) (?:(?:are|is|remains?) (?:(?!not\b|never\b|no\b)\w+ )?committed|commits?) to (?:not|never) (sharing|selling|disclosing|collecting|storing|using|renting|trading|tracking|retaining)\b/gu;
/** "It is our belief that we do not sell it." */
const OUR_BELIEF =
  /\b[Ii]t is our (?:firm |strong |considered )?(?:belief|position|view|understanding|opinion) that (?=we (?:do|have|will)\b)/g;
/** "We do nothing else with it." */
const NOTHING_ELSE =
  /\b(?:([Ww]e) do nothing (?:else|more|further) with|([Ww]e) (?:do not|don['\u2019]t|will not|won['\u2019]t|will never|never) do anything (?:else|more|further) with) ([^.,;:]{2,50})(?=[.,;]|$)/g;
/** "We do not tie the data to your name": it is not linked. */
const TIES_NOT =
  /\b((?:do|does|will)(?: not|n['\u2019]t)|never|not) (?:ever )?(?:tie|connect|correlate|relate|attribute) (?=(?:the|this|that|these|such|any|your|it|them|ip)\b[^.;:]{0,80}? (?:to|with) (?:any|your|our|users|personal|other|individual|an)\b)/gi;
/** "about you as an individual" */
const AS_INDIVIDUAL = /(?<=\babout you) as an individual\b/gi;
/** "No tracking cookies will be dropped on to your machine." */
const DROPPED =
  /\bno ((?:[\w-]+ ){0,2}cookies) (?:is|are|will be) (?:dropped|deposited|installed|left|planted|put|placed|set|saved|stored) (?:on|in|onto) (?:to )?your (?:machine|computer|device|browser|system|phone|hard drive)\b/gi;

/** "These cookies do not collect your name": by them the service does not. */
const BY_TOOLS =
  /^((?:(?:however|in general|generally|by default),? )?)((?:these|the|our|such|all|those|this|that|session|necessary|performance|analytics|functional|functionality)(?: [a-z-]+){0,3} (?:cookies?|pixels?|beacons?|tags?|technolog(?:y|ies)|techniques)(?: (?:employed|used|set) by [^,.;]{3,50})?) (do|does|will)(?: not|n['\u2019]t) (?:themselves )?(collect|gather|store|record|log|capture|receive) (?=(?:any|your|personal|personally|information|data|identifying|user)\b)/i;
/** "Due to the fact that we do not keep it" */
const FACT =
  /\b(?:due to|because of|owing to|in view of) the fact that (?=[^,.;]{1,60}(?:\bnot\b|n['\u2019]t\b|\bnever\b|\bno\b))/gi;
/** "Only in exceptional cases the full address is sent there": it is, then. */
const EXCEPTIONAL =
  /\bonly in (exceptional|rare|individual|certain) cases,? (the (?:full|complete|entire|whole) [^,.;]{3,30}?) (?:is|will be|are) (?=(?:transmitted|transferred|sent|passed|forwarded)\b)/gi;
/** "They are restricted from using it." */
const RESTRICTED = /\b(is|are) restricted from (?=(?:using|sharing|disclosing|selling|processing)\b)/gi;

/** "Ads are never targeted based on your location": it is not used for them. */
const NOT_TARGETED =
  /(?:(?<=^|[.,;] )(?:these |the |our |such )?(?:ads|advertisements|advertising) |(?<=\b(?:but|and) ))(?:are|is) (?:not|never) (?:targeted|selected|chosen|personali[sz]ed|tailored) (?:to you )?(?:based (?:up)?on|on the basis of) ((?:your|the user['\u2019]s) [^,.;]{3,50})(?=[.,;]|$)/gi;
/** "if it is legally necessary to do so" */
const LEGALLY =
  /\b(if|when|where|unless) (?:it is |we are |this is )?legally (?:necessary|required|obliged|obligated|compelled|mandated|forced)(?: to do so)?(?=[.,;]|$)/gi;
/** "sell (as the law defines that term)": as in quotes. */
const AS_DEFINED =
  /["\u201c]?\b(sell|share|sold|sale|disclose|rent|selling|sharing)["\u201d]? \((?:as|within the meaning of|in the sense of)\b[^()]*\b(?:defin(?:ed|es)|meaning|understood|uses?|used|described|laws?|acts?)\b[^()]*\)/gi;
/** We do not "track" it. */
const QUOTED_DEED = /\b(not|never|n['\u2019]t) ["\u201c](track|read|follow)["\u201d](?= )/gi;

/** Denials that stand beside what they are of, or lie in how a thing is made and what is vowed. */
export const DENIED_BESIDE_IT: readonly Rule[] = [
  [LABEL, '$1 are $2 $3'],
  [NOT_MADE_TO, 'does not '],
  [COMMITTED, (_, who: string, deed: string) => `${who} will never ${baseOf(deed)}`],
  [OUR_BELIEF, ''],
  [
    NOTHING_ELSE,
    (_, a: string | undefined, b: string | undefined, what: string) =>
      `${a ?? b} do not use ${what} for any other purpose`,
  ],
  [TIES_NOT, '$1 link '],
  [AS_INDIVIDUAL, ''],
  [BY_TOOLS, '$1In this context, with $2 we do not $4 '],
  [FACT, 'because '],
  [EXCEPTIONAL, 'Only in $1 cases is $2 '],
  [RESTRICTED, '$1 prohibited from '],
  [NOT_TARGETED, 'we do not use $1 for advertising'],
  [LEGALLY, '$1 required by law'],
  [AS_DEFINED, '"$1"'],
  [QUOTED_DEED, '$1 $2'],
  [DROPPED, 'we do not use $1'],
];
