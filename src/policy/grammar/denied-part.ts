import type { DataType } from '../../model/data-types.ts';
import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';

const DATA = '(?:data|information|details|content)';

/** "your other letters", "no further data": beside what was told; "your name or other data" is a list of all. */
const OTHER = cued(
  /(?<!\b(?:or|and|nor|as|as well as) (?:(?:any|all|your|the|of your) )*)\b(?:additional|other|further|new) (?:categor(?:y|ies)|types|kinds|personal|information|data)\b|\b(?:nothing|anything) else\b/i,
);
const OTHER_IN_FRONT = cued(
  /(?:^|\baccess to )(?:(?:any|no|none of|your|all|the|our) )*(?:additional|other|further) (?!(?:\w+ )?(?:us(?:e|es|ers?)|people|persons?|members?|part(?:y|ies)|compan(?:y|ies)|websites?|sites?|services?|apps?|organi[sz]ations?|individuals?|customers?|players?|advertisers?|businesses|entities|purposes?)\b)[\w-]+/i,
);

/** "This data", "it", "the information": what was spoken of before. */
const POINTED = new RegExp(
  `^(?:(?:any|all|none|each|some) of )?(?:(?:this|that|these|those|such)(?: [\\w-]+){0,3}? ${DATA}\\b|(?:it|them|this|that|these|those|such)\\b|the (?:data|information|details)$)`,
  'i',
);
const PRONOUN = /^(?:it|them|this|that|these|those|such)$/i;
/** A limit for a person to read, where the text has but a pronoun. */
const SPOKEN_OF = 'of what is spoken of before';
/** What all that is known of a person is called. */
const ALL_OF_IT =
  /\b(?:personal(?:ly)?[- ](?:\w+[- ])?(?:data|information|details)|(?:your|user|users['’]|customer) (?:\w+ )?(?:data|information|details)|(?:data|information) (?:about|relating to) you|everything|nothing|anything)\b/i;

/** "deleted data", "session-based data": in a certain state. */
const STATE =
  /^(?:(?:any|all|your|the|these|those|this|such|no) )*(?:(?:removed|deleted|archived|session-based|cached|temporary|optional|restricted|historical|certain)(?:,? (?:and|or) \w+)? )[^,.;]{2,40}/i;
/** "data collected in this way", "information entered in the form": such data alone. */
const GOT = cued(
  new RegExp(
    `\\b${DATA} (?:collected|obtained|received|gathered|captured|recorded|entered|generated|transmitted|uploaded|you \\w+) (?:\\w+ly )?(?:(?:in )?th(?:is|at) way|(?:from|through|via|on|in|into|during|for|under|within|as part of|using|while|when|at) (?!(?:you|your|yourself|us|our|users?|(?:the|this) (?:app|site|website|service|services|platform))\\b)[^,.;]{2,60})`,
    'i',
  ),
);
/** "that could be considered sensitive": of one kind. */
const DEEMED = cued(
  /\b(?:that|which) (?:could|may|might|can|would|is|are) (?:be )?(?:\w+ ){0,2}(?:qualified|considered|classified|deemed|regarded|defined) [^,.;]{2,60}/i,
);
const OF_OUR = /\bof our (?:\w+ ){2,3}(?:users|customers|visitors|members)\b/i;

/** "does not 'share' it, as that term is defined in that state": in the sense of a law. */
const SENSE =
  /\bas (?:that|this|such|those|these|the)(?: \w+)? (?:terms?|words?) (?:is|are)\b[^.;)]{0,60}|\b(?:as|is|are) defined (?:in|by|under) (?!(?:this|our|section)\b|the (?:section|policy|notice|terms|agreement))[^.;)]{3,60}|(?<=\bnot )["“](?:share|sell)["”]/i;

/** "are forbidden to use it except for our services": for what else it may be. */
const BUT_FOR =
  /\b(?:except (?:as|to|in|for|where|when|if)|for (?:any |no )?(?:\w+ )?(?:purpose|reason)s? (?:other than|except)|other than (?:as|to|for|in))\b[^.;]{0,60}/i;

/** "We do not permanently store it" */
const HOW =
  /(?<!neither )\b(?:actively|deliberately|systematically|routinely|necessarily|permanently|separately|indefinitely|continuously)\b/i;

/** "any other data": what of the data was told before, as written. */
export function besideTold(what: string): string[] {
  const found = (OTHER_IN_FRONT.exec(what) ?? OTHER.exec(what))?.[0];
  return found ? [found.trim()] : [];
}

/** Whether a text speaks of all that is known of a person. */
export function speaksOfAll(text: string): boolean {
  return ALL_OF_IT.test(text);
}

/** What narrows a denial to some of the data or to one sense of the word: as written. */
export function deniedPart(
  c: ClauseContext,
  object: string,
  whole: string,
  data: readonly DataType[],
): string[] {
  const general = data.length > 0 && data.every((type) => type === 'unspecified');
  const { subject } = c.g;
  const a = subject ? c.s.tokens[subject.first] : undefined;
  const verb = c.s.tokens[c.g.first]?.start ?? 0;
  const front = a ? c.s.text.slice(a.start, verb).trim() : '';
  // "No other data is visible to anyone", "this data never leaves your phone"
  const what = front && c.role.role === 'data' ? front : object;
  const before = c.s.text.slice(0, verb);
  const shared = isOf(c.g.lemma, 'share') || isOf(c.g.lemma, 'sell');
  if (isOf(c.g.lemma, 'delete')) return besideTold(what);
  const found = [
    HOW.exec(whole),
    general && !c.discourse.whole && !ALL_OF_IT.test(what) && !ALL_OF_IT.test(before)
      ? POINTED.exec(what)
      : null,
    STATE.exec(what),
    GOT.exec(c.g.passive && front ? front : whole),
    DEEMED.exec(whole),
    OF_OUR.exec(whole),
    shared ? SENSE.exec(c.s.text.slice(verb)) : null,
    c.g.shape === 'finite' ? null : BUT_FOR.exec(whole),
  ];
  const limits = found.flatMap((m) => (m ? [m[0].trim()] : []));
  return [...besideTold(what), ...limits.map((limit) => (PRONOUN.test(limit) ? SPOKEN_OF : limit))];
}
