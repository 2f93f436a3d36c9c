import { lowerFirst, upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

const GOES_ON =
  "(?=(?:may|will|can|cannot|could|might|must|shall|should|is|are|was|were|has|have|does|do|won['’]t|isn['’]t|aren['’]t)\\b)";
const SUBJECT = '(?:Your|The|Our|Any|All|Some|This|That|These|Those|Such|Personal|We|[A-Z][\\w.-]*)\\b';

/** "Your number, if you give it to us, may be shared": the case first, then what is said of it. */
const CASE_WITHIN = new RegExp(
  `^(${SUBJECT}[^,.;:()]{0,60}), ((?:if|when|whenever|once|where|unless|after|before|as soon as) [^,.;:()]{3,90}), ${GOES_ON}`,
);
/** "Your number, which you give us when you sign up, may be shared": when it was given, and not when it is shared. */
const WHEN_WITHIN = new RegExp(
  `, (which (?:you|we) [^,.;:()]{3,40}?) (?:when|once|if|while|after|as soon as) (?:you|we) [^,.;:()]{2,60}, ${GOES_ON}`,
);

/** "Your name, your age and your town, if you give them, are shown": the same of a list, set off by commas or dashes. */
const CASE_IN_LIST =
  /^((?:Your|The|Any|All|Some|These|Those|Such|Personal)\b[^.;:()]{0,110}?(?<!\b(?:and|or|but|then|also)))(?:,| [\u2013\u2014-]) ((?:if|when|whenever|where|unless) [^,.;:()]{3,90})(?:,| [\u2013\u2014-]) ((?:is|are|was|were|(?:has|have) been|(?:may|can|will|might|could) (?:also )?be) \w+(?:ed|en|wn|ept|old|nt)\b)/;
/** "your location, the trips inferred from it, and your age": whence one of them comes. */
const WHENCE =
  /(?<=\w) (?:inferred|derived|calculated|deduced|drawn|extracted) from (?:it|them|these|those|this|that)(?=, )/gi;

/** "…, whether you are signed in or not": in any case, and nothing that is known of the person. */
const IN_ANY_CASE =
  /,? (?:regardless of )?whether (?:or not )?(?:you|they|users|the user|a user|someone) [^,.;:]{2,60}? or not(?=[.,;]|$)/gi;
const ANY_CASE_FIRST = /, whether or not (?:you|they|users|the user|a user) [^,.;:]{2,60}(?=[.;]|$)/gi;
/** "You can add a picture that will be shown to others": said of it as "…, which will be shown to others" is. */
const THAT_IS =
  /^((?:The )?(?:you|users?|members?) (?:(?:can|may|could) |have the option (?=of )|may choose )(?!(?:also |to )?(?:post|share|publish|send)\b)[^.;:]{5,160}?[\p{L}]) that (is|are|will be|may be) (used|shown|displayed|visible) (?=(?:to|in|on|by|for|as)\b)/iu;

const NO_NAME = /^(?:Your|The|Our|Any|All|Some|This|That|These|Those|Such|Personal|We)\b/;

/** A sentence with no clause of time or case between its subject and its verb. */
export const plainClauseAsides = rewriter([
  [WHEN_WITHIN, ', $1, '],
  [WHENCE, ''],
  [
    CASE_IN_LIST,
    (_, subject: string, aside: string, done: string) =>
      `${upperFirst(aside)}, ${NO_NAME.test(subject) ? lowerFirst(subject) : subject} ${done}`,
  ],
  [ANY_CASE_FIRST, ''],
  [IN_ANY_CASE, (all: string) => (all.startsWith(',') ? '' : all)],
  [THAT_IS, '$1, which $2 $3 '],
  [
    CASE_WITHIN,
    (_, subject: string, aside: string) =>
      `${upperFirst(aside)}, ${NO_NAME.test(subject) ? lowerFirst(subject) : subject} `,
  ],
]);
