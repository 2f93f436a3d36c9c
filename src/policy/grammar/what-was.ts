import { cued } from './cued.ts';

/** "In the past,", "Formerly", "In earlier versions of the app,": of a time that is over; "in the past twelve months" is not. */
const ONCE = cued(
  /^\W*(?:(?:but|and|yet|however),? )?(?:in the past(?! (?:\d|few|several|two|three|six|twelve|month|year))|formerly|previously|historically|originally|at one time|once upon a time|in (?:earlier|older|previous|former) (?:versions|releases|days|years)(?: of [^,.;]{2,40})?|until recently)(?:,|(?= (?:we|i|it|they|your|our|the|users?|\p{Lu})\b)) /iu,
);
/** What lasts until now: "we have shared", "and we still do". */
const LASTS =
  /\b(?:have|has|now|today|still|continues?|currently|as before|any ?more|no longer|will|may|does|do|is|are)\b/i;

/** True for a sentence that tells only how it once was, and not how it is. */
export function tellsOfPast(text: string): boolean {
  return ONCE.test(text) && !LASTS.test(text);
}
