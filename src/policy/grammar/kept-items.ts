import { cued } from './cued.ts';
import { listed } from './data-cell.ts';
import { type Draft, plainDraft } from './draft.ts';
import { isPeriod } from './retention-row.ts';

/** "Contact data: for three years", "Log files – 30 days": what is kept, and for how long. */
const ITEM = /^\W*(?<data>\S[^:.?!]{2,200}?)(?::|\s[-\u2013\u2014])\s*(?<period>\S[^.?!]{3,200})/u;
/** Words before a period that say how strict it is. */
const STRICT =
  /^(?:only|usually|generally|typically|normally|at most|no (?:longer|more) than|we (?:keep|retain|store) (?:it|them|this))\s+/i;
/** A lead or a heading of what is kept for how long. */
const OF_KEEPING = cued(
  /\b(?:retention|storage) (?:periods?|times?|durations?|schedules?|terms?)\b|\b(?:how long|for as long|as follows)\b.*\b(?:keep|kept|retain\w*|store[ds]?)\b|\b(?:keep|kept|retain(?:ed)?|stored?) (?:\w+ ){0,6}(?:as follows|following periods?|how long|longer)\b|\bhow long (?:\w+ ){1,3}(?:keep|kept|retain\w*|store[ds]?)\b|^(?:data )?retention(?: (?:summary|overview))?\W*$|^(?:view )?(?:(?:data|information) (?:that )?(?:(?:we|our servers?|the servers?) )?(?:store|keep|retain|stored|kept|retained)s?|(?:stored|saved|retained) (?:data|information)|what (?:is|we|our servers?|the servers?) (?:stored|kept|stores?|keeps?|retains?))\W*$/i,
);
/** A full stop that ends no sentence: "your name, etc." */
const SHORT = /\b(etc|e\.g|i\.e|incl)\./gi;
const NOT = /\b(?:not|never|no longer)\b/i;

/** The heading that a line stands under: of one that the line's own label repeats, the one above it. */
export function headingOver(section: string, line: string): string {
  const [own = '', above] = section.split(' > ').reverse();
  const repeated = line.startsWith(own) && /^\s?[:\u2013\u2014-]/.test(line.slice(own.length));
  return repeated && above !== undefined ? above : own;
}

/**
 * What an item of a list, or a line under a heading, states about how long data is kept: "Contact data: for three years".
 * `about`: its lead, or the heading right above it. Empty where that speaks of something else, and for other lines.
 */
export function keptItem(text: string, about: string, names: readonly string[]): Draft[] {
  if (!OF_KEEPING.test(about) || NOT.test(about)) return [];
  const { data = '', period = '' } =
    ITEM.exec(text.replace(SHORT, (_, word: string) => word.replace('.', '')))?.groups ?? {};
  if (!isPeriod(period.replace(STRICT, ''))) return [];
  const types = listed(data, names);
  if (types.every((type) => type === 'unspecified')) return [];
  return [
    plainDraft({ action: 'store', polarity: 'affirmed', data: types, confidence: 0.6, rule: 'kept-item' }),
  ];
}
