import { rewriter } from './rewriting.ts';

const SPAN =
  '(?:(?:up to|at least|at most|about|approximately|around|a (?:maximum|minimum|period) of(?: up to)?|no (?:more|longer) than|the (?:last|past)) )*(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirteen|eighteen|twenty-four|thirty|sixty|ninety)(?: ?\\(\\d{1,3}\\))?[ -](?:(?:business|calendar|full) )?(?:hours?|days?|weeks?|months?|years?)';
const SINCE = '(?: (?:after|from|following|since|as of) [^,;:.()]{3,60})?';
const FOR_A_TIME = new RegExp(
  `(?: \\((?:for )?${SPAN}${SINCE}\\)| for ${SPAN}${SINCE})(?=(?:,|;)|,? and (?:your |the |any )?[a-z])`,
  'gi',
);
/** "We keep your logs for a week, your orders for ten years and …" */
const KEPT =
  /\b((?:keep|retain|store|hold|maintain|save)s? )((?:(?!\b(?:you can|you may|unless|until|we|they)\b)[^.])*)/gi;

/** "messages for a week; orders for ten years": a list of what is kept, each for its time. */
function together(whole: string, verb: string, rest: string): string {
  const times = rest.match(FOR_A_TIME) ?? [];
  if (times.length === 0 || !LAST.test(rest)) return whole;
  return `${verb}${rest.replace(FOR_A_TIME, '').replace(/;/g, ',')}`;
}
const LAST = new RegExp(`(?:\\(|\\bfor )${SPAN}[^,;]*$`, 'i');

/** A sentence that tells of several things how long each is kept, as one that they are kept. */
export const plainKept = rewriter([
  [
    'years,|year,|months,|month,|weeks,|week,|days,|hours,|years;|year;|months;|month;|weeks;|week;|days;|hours;|years)|months)|days)|weeks)|year)|month)|years after|months after|days after',
    KEPT,
    together,
  ],
]);
