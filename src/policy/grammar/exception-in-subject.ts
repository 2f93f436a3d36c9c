import { upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

/** "Your data, with the exception of your name, is never shared": what is let out stands inside the subject. */
const INSIDE =
  /^([^,;:]{3,90}?), ((?:with the exception of|except(?: for)?|other than|excluding|apart from|aside from) [^,;:]{2,90}), ((?:is|are|was|were|will|may|can|cannot|has|have|does|do|shall|gets?|receives?|obtains?|sees?|knows?|learns?)\b[^;:]{2,200}?)(\.?)$/i;
const DENIES = /\b(?:not|never|nobody|no one|cannot)\b|n['\u2019]t\b/i;

/** What others may see, and what they may not, is said twice: `showing-turns.ts`. */
const SEEN = /\b(?:visible|viewable|seen|shown|displayed|public|publicly|accessible|available)\b/i;

/** "We do not share it, with one exception: our vendors", "we collect it with the exception of your name": "except". */
const IN_MANY_WORDS =
  /(?<=[\p{L}\d)])(?:,? (?:but )?with (?:the|one|a|a single|the sole|the only|only one) exceptions? of|,? (?:but )?with (?:one|a single|the following|only one|this) exception(?: to this)?\s*:) (?=\S)/giu;

const WHOM =
  '(?:(?:our|the|these|those|any|certain|some|trusted|selected|few|necessary) ){0,2}(?:[\\w-]+ ){0,2}?(?:providers?|vendors?|partners?|processors?|contractors?|affiliates?|subsidiaries|compan(?:y|ies)|third parties|authorit(?:y|ies)|courts?|police|law enforcement|suppliers?|hosts?|agents|advisors?|lawyers|staff|employees|members|friends|contacts)';
/** "With the exception of our vendors, we share it with nobody": whom a denial leaves out stands behind it. */
const IN_FRONT = new RegExp(
  `^(?:with the exception of|except(?: for| to| with)?|apart from|aside from|other than|besides) (${WHOM}(?: (?:who|that|which) [^,;:]{2,60})?),? ((?:we|they|it|your|no|nobody|none|the|this|these|all|any|\\p{Lu}[\\w.]+)\\b[^;:]*?\\b(?:shar|disclos|sell|sold|giv|transfer|provid|pass|gets?|receiv|has access|have access)[^;:]*?)(\\.?)$`,
  'iu',
);

/** "We share all data except your number with advertisers": with whom, before what is let out. */
const LET_OUT =
  /\b((?:share|sell|disclose|transfer|provide|give|send|pass)s? (?:(?:all|any|the|your|some|of|other|personal) )*(?:information|data|details)),? \(?(?:except(?: for)?|excluding|other than|apart from|besides|but not) ((?:your|the|any) [^.;:(),]{2,60}?)[),]* (?=((?:with|to) (?:(?:our|the|any|other|selected|trusted|all) )*(?:advertis|third|partners|vendors|providers|others|data brokers|companies|affiliates|marketers|people|users)(?:(?! (?:but|and) (?:we|never|do|will|not|also)\b)[^.;:,]){0,60})(?=[.;,]|$| (?:but|and) (?:we|never|do|will|not|also)\b))(?:(?! (?:but|and) (?:we|never|do|will|not|also)\b)[^.;:,])*/gi;

/** Exceptions in one way, at the end: "Your data is never shared, with the exception of your name". */
export const plainExceptions = rewriter([
  [
    INSIDE,
    (whole: string, subject: string, exception: string, deed: string, stop: string) =>
      !SEEN.test(deed) && (DENIES.test(deed) || /^(?:no|none of)\b/i.test(subject))
        ? `${subject} ${deed}, ${exception}${stop}`
        : whole,
  ],
  [
    IN_FRONT,
    (whole: string, whom: string, deed: string, stop: string) =>
      DENIES.test(deed) || /^(?:no|none of)\b/i.test(deed)
        ? `${upperFirst(deed)}, except ${whom}${stop}`
        : whole,
  ],
  [IN_MANY_WORDS, ', except '],
  [LET_OUT, '$1 $3, except $2'],
]);
