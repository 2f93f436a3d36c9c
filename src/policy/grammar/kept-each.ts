import { rewriter } from './rewriting.ts';

const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|sixty|ninety)(?: ?\\(\\d{1,3}\\))?';
const SPAN = `(?:up to |at least |at most |only |another |a maximum of |a minimum of |a period of |approximately |around |about )*${COUNT}(?: (?:to|or|-) ${COUNT})?[ -](?:calendar |business |full |additional |more )?(?:hours?|days?|weeks?|months?|years?)\\b`;
/** How long one of several things is kept. */
const TERM = new RegExp(
  `,? (?:for (?:${SPAN}|as long as\\b|(?:the|its) (?:full )?(?:duration|lifetime|life|period)\\b)|until (?=you|it|they|the|your|we|a|an)|up to ${SPAN}|(?:no|not) longer than\\b)`,
  'gi',
);
const DENIES =
  /\b(?:not (?!longer than)|never|no longer (?!than)|cannot|neither|nor|without)\b|n['\u2019]t\b/i;
/** A clause of its own, which is no thing that is kept. */
const CLAUSE =
  /\b(?:we|you|they|it|which|that|who|if|when|unless|after|before|because|where|is|are|was|were|will|may|can)\b(?! (?:you|use|create|upload|post|send|provide|provided|share|make|give|gave|necessary|needed|required)\b)/i;
/** "…, but no longer than a week": the same thing's other term. */
const BUT = /^(?:but|though|although|albeit|yet|however)(?: never| not| at (?:the )?most| in any case)?$/i;
const LONGEST = 140;

const ACTIVE = /^(.*?\b(?:keep|retain|store|hold|save|maintain)s?:? )(?=\S)(.+)$/is;
const PASSIVE =
  /^(.{3,120}?) ((?:is|are|will be|may be) (?:kept|retained|stored|held|saved|maintained))(?=,? (?:for|until|up to|no longer)\b)(.+)$/is;

/** The things named before each term but the first, and what follows the last of them; null where one is no thing. */
function namedBefore(tail: string): { first: string; others: string[]; rest: string } | null {
  const terms = [...tail.matchAll(TERM)];
  if (terms.length < 2) return null;
  const first = tail.slice(0, terms[0]!.index);
  const others: string[] = [];
  for (const [n, term] of terms.entries()) {
    if (n === 0) continue;
    const before = terms[n - 1]!;
    const between = tail.slice(before.index + before[0].length, term.index);
    // "photos for a month and logs for a week": nothing but "and" between two of them.
    const and = /^ and (?!for\b)/.test(between) ? 0 : -1;
    const comma = between.lastIndexOf(', ');
    const cut = between.includes(';') ? between.lastIndexOf(';') : comma < 0 ? and : comma;
    const item = between
      .slice(cut + 1)
      .replace(/^\s*(?:and|or|while|as well as|but(?= (?:your|the|our|any|other)\b))\b\s*/i, '')
      .trim();
    if (cut < 0 || item.length < 3 || item.length > LONGEST || CLAUSE.test(item) || BUT.test(item))
      return null;
    others.push(item);
  }
  return { first, others, rest: tail.slice(terms.at(-1)!.index) };
}

function join(first: string, others: readonly string[]): string {
  return [first, ...others.slice(0, -1), `and ${others.at(-1)}`].join(', ');
}

/** "We keep calls for a year, messages for a week …": several things, each with its own term, as one list. */
function together(whole: string): string {
  if (DENIES.test(whole)) return whole;
  const passive = PASSIVE.exec(whole);
  if (passive) {
    const read = namedBefore(passive[3]!);
    return read && read.first === '' ? `${join(passive[1]!, read.others)} ${passive[2]!}${read.rest}` : whole;
  }
  const active = ACTIVE.exec(whole);
  const read = active ? namedBefore(active[2]!) : null;
  return read && read.first.length > 2 ? `${active![1]!}${join(read.first, read.others)}${read.rest}` : whole;
}

/** Lists of what is kept, freed of how long each of it is. */
export const plainTerms = rewriter([
  [
    /^(?=[^|]*\b(?:hour|day|week|month|year|longer than|as long as|duration|life|period|until))[^|]*\b(?:keep|kept|retain|retained|store|stored|hold|held|maintain|maintained|save|saved)s?\b[^|]*\b(?:for|until|up to|longer)\b[^|]*[,;][^|]*\b(?:for|until|up to|longer)\b[^|]*$/is,
    (whole: string) => together(whole),
  ],
]);
