import { parse } from './clauses.ts';
import { beginsPurpose } from './purpose-items.ts';
import { purposesIn } from './purposes-in.ts';
import { isPeriod } from './retention-row.ts';
import { partiesOfTitle } from './titled-parties.ts';

/** "So that you can find friends", "So members can see it": a purpose. */
export const SO_THAT = /^so (?:that\b|(?:\w+ ){1,3}can\b)[^.]*\.?$/i;

/** "3.2.1 Marketing": the number of a row. */
const NUMBER = /^\d{1,2}(?:\.\d{1,2})+\.?\s+/;

/** "For members to find their friends": somebody's aim. */
const FOR_SOME =
  /^for (?!example|instance|more|details)(?:[\p{L}-]+,? ){1,6}to (?!the\b|your\b|our\b|a\b)\p{Ll}+ \S/iu;

/** A cell that gives the legal ground of a use: "Our legitimate interests in …", "Consent". */
const GROUND =
  /^(?:(?:it|this|processing) is |in |our |the |your |explicit |with |performance of |compliance with |complying with |necessary (?:for|to comply with) |the purposes of |to comply with (?=(?:a |our )?legal obligations?\W*$)|a )*(?:legitimate (?:business )?interests?|interests? (?:in|to|of)\b|contract(?:ual)?\b|consent\b|legal obligations?|article \d|art\. ?\d)/i;

/** "Directly from you", "Through automated means": whence what the row lists comes. */
const SOURCE =
  /^\W*(?:collected )?(?:(?:directly |indirectly )?from (?:you|users?|individuals?|consumers?|customers?|members?|our users|your devices?)\b|through automated means|automatically\b|you(?: directly)?\W*$|you(?: directly)?[;\u2022\u25cf\u00b7])/i;

/** "None", "N/A": a cell that names nobody and nothing. */
const NONE = /^\W*(?:none|n\/?a|not applicable|nil|-?na-?)?\W*$/i;

const ANSWERS: readonly [RegExp, boolean][] = [
  [/^(?:yes|\u2713|\u2714)\W*$/i, true],
  [/^(?:no|\u2717|\u2718)\W*$/i, false],
];

/** A cell without the mark of its first item. */
export function bareCell(cell: string): string {
  return cell.replace(/^[^\p{L}\p{N}(]+/u, '');
}

/** True for a cell that names a legal ground. */
export function isGround(cell: string): boolean {
  return GROUND.test(bareCell(cell));
}

/** True for a cell that says no more than that the person agreed. */
export function isConsent(cell: string): boolean {
  return /^(?:with )?(?:your )?(?:explicit )?consent\W*$/i.test(bareCell(cell));
}

/** True for a cell that says whence data comes. */
export function isSource(cell: string): boolean {
  return SOURCE.test(cell);
}

/** True for a cell that says that there is nothing to say. */
export function isNone(cell: string): boolean {
  return NONE.test(cell);
}

/** What a cell answers that says only yes or no; null for any other. */
export function answerOf(cell: string): boolean | null {
  return ANSWERS.find(([pattern]) => pattern.test(cell))?.[1] ?? null;
}

/** "Advertising partners", "Payment processing companies": those who do it. */
const DOERS =
  /^\W*(?:[\p{L}-]+(?:,| and| or|,? &)? ){1,4}(?:partners?|networks?|providers?|agenc(?:y|ies)|compan(?:y|ies)|platforms?|vendors?|firms?)(?![^.;,]*\b(?:to|for|with)\b)/iu;

/** "Advertising partners To show you offers": the same, and why. */
const DOERS_AT_WORK =
  /^\W*\p{L}+ing (?:and \p{L}+ )?(?:partners|networks|providers|agencies|companies|platforms|vendors)\b/iu;

/** True for a cell that begins as an aim does: "To prevent fraud", "So that you can find friends". */
export function beginsAim(numbered: string): boolean {
  const cell = numbered.replace(NUMBER, '');
  return (beginsPurpose(cell) && !isDoer(cell)) || SO_THAT.test(cell) || FOR_SOME.test(cell);
}

function isDoer(cell: string): boolean {
  return !/^\W*(?:to|for|in order)\b/i.test(cell) && (DOERS.test(cell) || DOERS_AT_WORK.test(cell));
}

/** More words than this are no purpose in a list of them. */
const MOST_WORDS = 9;
/** The least share of a cell's items that are purposes where the cell lists nothing else. */
const MOSTLY = 0.6;
const NO_PURPOSE =
  /\b(?:data|information|info|details|history|records?|identifiers?|cookies?|rights?|see|please|www|notice|policy|list of)\b|[?@]|https?:/i;

function isPurpose(item: string, names: readonly string[]): boolean {
  const words = item.split(/\s+/).length;
  if (words > MOST_WORDS || partiesOfTitle(item, names).length > 0) return false;
  if (beginsPurpose(item)) return !isDoer(item);
  if (NO_PURPOSE.test(item)) return false;
  const s = parse(`for ${item}`, names);
  return (
    purposesIn(s, 0, s.tokens.length)[0] !== 'unspecified' && !s.groups.some((g) => g.shape === 'finite')
  );
}

/** True for a cell that lists purposes without a verb that says whose: "Fraud prevention; improving our services". */
export function listsPurposes(cell: string, names: readonly string[]): boolean {
  if (cell.length > 900 || isGround(cell) || isPeriod(cell)) return false;
  const items = cell
    .split(/\s*[;,.\u2022\u25cf\u00b7]\s*|\s-(?=[\p{L} ])/u)
    .map((item) => bareCell(item.trim()).replace(/^and /i, ''))
    .filter(Boolean);
  const aims = items.filter((item) => isPurpose(item, names)).length;
  return aims > 0 && aims >= MOSTLY * items.length;
}
