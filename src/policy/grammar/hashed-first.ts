import { rewriter } from './rewriting.ts';

/** "turned into a hash": hashed. */
const INTO_HASH =
  /\b(?:turned|converted|transformed|changed|made) into (?:an? )?(?:(?:one-way|cryptographic|salted|irreversible|anonymous|secure) )*hash(?:es| values?)?\b(?= before\b)/gi;

/** "We hash the numbers in your address book before sending them to our server": in that form they come to it. */
const HASHES_FIRST =
  /(?<=^|[.;:] |, )(?:we|the app|our app|the client|your (?:phone|device|app)|\p{Lu}[\p{L}]+) (?:(?:first|always|only|locally) )*hash(?:es)? ((?:your|the|all|any|each|these)\b[^,.;:]{3,90}?),? (?:before|and(?: then)?) (?:(?:we|it) (?:upload|send)|uploading|sending|transmitting|transferring|submitting|it uploads|it sends|uploads?|sends?|transmits?) (?:them|it|the hashes|the hash|these hashes|the result)( to (?=\p{Lu}|us\b|our\b|the\b|third|other\b|partners?\b|advertisers?\b|providers?\b))?(?=[ .,;]|$|\b)/giu;

/** "If the app crashes, a report is sent to us": of the crash. */
const ON_CRASH =
  /^((?:If|When|Whenever|Each time|Every time|Should|After|Once)\b[^.;:,]{0,60}?\b(?:crash(?:es|ed)?|errors?|bugs?|fails|fault|malfunctions?)\b[^.;:]{0,80}?)\b(an?|the) ((?:short|automatic|automated|detailed|anonymous|technical|full) )*report\b(?=s? (?:is|will be|may be|to|that|which|with|about|[.,;])|[.,;]|$)/i;

/** A sentence in which data that comes to the service in a form of its own is said to come to it. */
export const plainForms = rewriter([
  [INTO_HASH, 'hashed'],
  [
    HASHES_FIRST,
    (_, what: string, to: string | undefined) =>
      `Hashed versions of ${what} are sent${to ? ' to ' : ' to our servers'}`,
  ],
  [ON_CRASH, '$1a crash report'],
]);
