import type { DataType } from '../../model/data-types.ts';
import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { type Draft, plainDraft } from './draft.ts';
import { statementOf } from './headings.ts';
import { partiesOfTitle } from './titled-parties.ts';

/** "Data you may choose to disclose", "how others share with us": told of whoever else gives it. */
const BY_OTHERS =
  /\b(?:you|others|users|partners) (?:\w+ ){0,4}(?:shar|disclos|giv|provid)\w*|\bwith us\b|\bnot\b/i;

/**
 * What a row states under a heading about disclosure whose one cell names those who get data and another the data:
 * "Advertising partners | User data; usage data | So that …". Empty for every other row.
 */
export function recipientRow(
  cells: readonly string[],
  section: string,
  names: readonly string[],
  listed: (cell: string, names: readonly string[]) => DataType[],
): Draft[] {
  const heading = section.split(' > ').at(-1) ?? '';
  if (statementOf(heading)?.action !== 'share' || BY_OTHERS.test(heading)) return [];
  const at = cells.findIndex((cell, i) => i < 3 && partiesOfTitle(cell, names).length > 0);
  if (at < 0) return [];
  const types = [...new Set(cells.flatMap((cell, i) => (i === at || i > 3 ? [] : listed(cell, names))))];
  if (types.length === 0 || types.every((t) => t === 'unspecified')) return [];
  return partiesOfTitle(cells[at]!, names).map((recipient) =>
    plainDraft({
      action: 'share',
      polarity: 'affirmed',
      data: types,
      recipient,
      confidence: 0.55,
      rule: 'recipient-row',
    }),
  );
}

/** "With affiliates; with service providers": those who get it, whatever the heading. */
const TO = /^(?:shared |disclosed )?(?:with|to) /i;
/** Whence data comes, which is whom it comes from. */
const WHENCE = /\b(?:you|from|sources?|directly|brokers|not|none|no)\b/i;
/** The least share of a cell's items that name someone where the cell lists nobody else. */
const MOSTLY = 0.7;

/** Those whom a cell lists as getting data; empty for a cell that says anything else. */
function listsReceivers(cell: string, names: readonly string[]): ClaimRecipient[] {
  if (cell.length > 600 || (WHENCE.test(cell) && !TO.test(cell))) return [];
  const items = cell
    .split(
      /\s*[;,\u2022\u25cf]\s*|\.\s+|(?<=\b(?:partners|providers|companies|agencies|networks)) (?=\p{Lu})/u,
    )
    .map((item) => item.replace(/^and /i, '').trim())
    .filter(Boolean);
  if (items.length < 2 && !TO.test(cell)) return [];
  const of = items.map((item) =>
    partiesOfTitle(item.replace(TO, '').replace(/ as required by (?:applicable )?law.*$/i, ''), names),
  );
  const naming = of.filter((to) => to.length > 0).length;
  return naming > 0 && naming >= MOSTLY * items.length ? [...new Set(of.flat())] : [];
}

/** Headings under which a list of others is of those who get data. */
const TELLS_TO = /\b(?:shar|disclos|california|ccpa|state privacy|u\.?s\.? residents)/i;

/**
 * Those who get the data of the cell `own`, where a later cell of the row lists nothing else: the last that does. Under
 * no heading about disclosure only where another cell says whence the data comes, or the cell itself says “with”.
 */
export function receivers(
  cells: readonly string[],
  own: number,
  section: string,
  sourced: boolean,
  names: readonly string[],
): ClaimRecipient[] {
  const tells = sourced || TELLS_TO.test(section.slice(-200));
  return (
    cells
      .slice(own + 1)
      .map((cell) => (tells || TO.test(cell) ? listsReceivers(cell, names) : []))
      .findLast((to) => to.length > 0) ?? []
  );
}
