import { rewriter } from './rewriting.ts';

/** "Your data, with the exception of your name, is never shared": what is let out stands inside the subject. */
const INSIDE =
  /^([^,;:]{3,90}?), ((?:with the exception of|except(?: for)?|other than|excluding|apart from|aside from) [^,;:]{2,90}), ((?:is|are|was|were|will|may|can|cannot|has|have|does|do|shall)\b[^;:]{2,200}?)(\.?)$/i;
const DENIES = /\b(?:not|never|nobody|no one|cannot)\b|n['\u2019]t\b/i;

/** What others may see, and what they may not, is said twice: `showing-turns.ts`. */
const SEEN = /\b(?:visible|viewable|seen|shown|displayed|public|publicly|accessible|available)\b/i;

/** A denial with its exception at the end: "Your data is never shared, with the exception of your name". */
export const plainExceptions = rewriter([
  [
    INSIDE,
    (whole: string, subject: string, exception: string, deed: string, stop: string) =>
      !SEEN.test(deed) && (DENIES.test(deed) || /^(?:no|none of)\b/i.test(subject))
        ? `${subject} ${deed}, ${exception}${stop}`
        : whole,
  ],
]);
