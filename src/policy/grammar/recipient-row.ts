import type { DataType } from '../../model/data-types.ts';
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
      data: types.filter((t) => t !== 'unspecified'),
      recipient,
      confidence: 0.55,
      rule: 'recipient-row',
    }),
  );
}
