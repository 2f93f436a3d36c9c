import { rewriter } from './rewriting.ts';

const WHO = '(?:[Ww]e|\\p{Lu}[\\p{L}\\d.]*)';
const HOW = '(?:(?:may|will|can|also|only|do|does) )*';
const GIVE = '(?:share|send|give|disclose|provide|pass|transmit|transfer|forward|sell)s?';
const GIVEN = '(?:shared|sent|given|disclosed|provided|passed|transmitted|transferred|forwarded|sold)';
/** What is given: the person's, or none of it. */
const WHAT =
  '(?:your|nothing|no (?:data|information))(?: (?!(?:with|to|is|are|was|were|be|will|shall|may|can|cannot|has|have|never|not|we|they|you)\\b)[^\\s,.;:]+){0,8}?';
/** Who gets it, and nothing that is done. */
const WHOM =
  '(?:our|the|an?|no one|no-one|nobody|anyone|third|other|any|advertisers|partners|vendors|providers|affiliates|companies|[a-z]{3,}s\\b|\\p{Lu}[^\\s,.;:]*)(?: (?!(?:with|to|and|but|or|if|when|unless|who|which|that|for)\\b)[^\\s,.;:]+){0,5}?';
const JOINT = '(?:,? and|,? but|,)';
const END = '(?=[.;]|$| (?:if|when|unless|for)\\b)';

const PAIRS = new RegExp(
  `(?<=^|[.;,] |\\band |\\bbut )(${WHO} ${HOW}${GIVE}) (${WHAT}) (with|to) (${WHOM})((?:${JOINT} ${WHAT} (?:with|to) ${WHOM})+)${END}`,
  'gu',
);
const PAIR = new RegExp(`(${JOINT}) (${WHAT}) (with|to) (${WHOM})(?=${JOINT} |$)`, 'gu');
/** "Your number is sent to Acme, your card details to Apex." */
const GIVEN_PAIRS = new RegExp(
  `^(Your [^,.;:]{2,50}? ((?:is|are|may be|will be|can be) ${GIVEN}) (?:with|to) ${WHOM})${JOINT} (your [^,.;:]{2,50}?) (with|to) (${WHOM})${END}`,
  'u',
);
const GETTER =
  '(?:\\p{Lu}[\\p{L}\\d.]*(?: \\p{Lu}[\\p{L}\\d.]*){0,2}|(?:(?:[Oo]ur|[Tt]he|[Oo]ther|[Tt]hird|[Ss]ervice|[Aa]d) ){0,3}(?:[Aa]dvertisers|[Pp]artners|[Vv]endors|[Pp]roviders|[Aa]ffiliates|[Uu]sers|[Mm]embers|[Cc]ontacts|[Pp]arties|[Aa]uthorities|[Pp]rocessors|[Nn]etworks|[Cc]ompanies|[Ff]riends)|(?:[Ll]aw )?enforcement|[Nn]obody|[Nn]o one)';
/** "Acme gets your number, Apex your card details, and nobody your messages." */
const GETS = new RegExp(
  `^(${GETTER}) (gets?|receives?|sees?) (your [^,.;:]{2,50}?)((?:(?:,? and|,) ${GETTER} your [^,.;:]{2,50}?)+)(?=[.;]|$)`,
  'u',
);
const GOT = new RegExp(`(?:,? and|,) (${GETTER}) (your [^,.;:]+?)(?=(?:,? and|,) ${GETTER} your |$)`, 'gu');
/** "We share your number and your card details with Acme and Apex, respectively." */
const RESPECTIVELY = new RegExp(
  `(${WHO} ${HOW}${GIVE}|(?=Your )) ?(your [^,.;:]{2,40}?) and (your [^,.;:]{2,40}?)((?: (?:is|are|may be|will be) ${GIVEN})?) (with|to) (${WHOM}) and (${WHOM}),? respectively\\b`,
  'iu',
);

const NOBODY = /^no/i;

/** Sentences that give each its own, with one verb for all, as one clause for each: nobody gets what goes to another. */
export const plainPairs = rewriter([
  [
    PAIRS,
    (_, deed: string, what: string, to: string, whom: string, more: string) =>
      `${deed} ${what} ${to} ${whom}${more.replace(PAIR, (_all, _joint, next, prep, getter) => `, and ${deed.replace(/^We\b/, 'we')} ${next} ${prep} ${getter}`)}`,
  ],
  [GIVEN_PAIRS, '$1, and $3 $2 $4 $5'],
  [
    GETS,
    (_, who: string, gets: string, what: string, more: string) =>
      `${who} ${gets} ${what}${more.replace(GOT, (_all, next: string, data: string) => `, and ${next} ${NOBODY.test(next) ? `${gets.replace(/s$/, '')}s` : gets} ${data}`)}`,
  ],
  [
    RESPECTIVELY,
    (_, deed: string, a: string, b: string, given: string, to: string, x: string, y: string) =>
      given
        ? `${a}${given} ${to} ${x}, and ${b}${given} ${to} ${y}`
        : `${deed} ${a} ${to} ${x}, and ${deed.replace(/^We\b/, 'we')} ${b} ${to} ${y}`,
  ],
]);
