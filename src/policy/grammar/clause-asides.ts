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

const NO_NAME = /^(?:Your|The|Our|Any|All|Some|This|That|These|Those|Such|Personal|We)\b/;

/** A sentence with no clause of time or case between its subject and its verb. */
export const plainClauseAsides = rewriter([
  [WHEN_WITHIN, ', $1, '],
  [
    CASE_WITHIN,
    (_, subject: string, aside: string) =>
      `${upperFirst(aside)}, ${NO_NAME.test(subject) ? lowerFirst(subject) : subject} `,
  ],
]);
