import type { DataType } from '../../model/data-types.ts';
import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { listsPurposes } from './cell-kinds.ts';
import { type Draft, plainDraft } from './draft.ts';
import { purposesOfCell } from './purposes-of-cell.ts';
import { partiesOfTitle } from './titled-parties.ts';

/** Headings under which a table lists the companies that get data. */
const LISTS_THEM =
  /\bshar(?:e|es|ed|ing)\b|\bdisclos\w+|\bsub-?processors?\b|\bservice providers?\b|\bthird[- ]part(?:y|ies)\b|\brecipients?\b|\bvendors\b/i;
const NOT_THEM = /\brights?\b|\bnot\b|\bnever\b|\bchoices?\b|\bopt\b|\bwith us\b|\bfrom\b|\bcookies?\b/i;

/** True under a heading about those who get data. */
export function listsThem(section: string): boolean {
  const near = section.split(' > ').slice(-2);
  return near.some((h) => LISTS_THEM.test(h)) && !near.some((h) => NOT_THEM.test(h));
}

/** What a company's name ends with and goes without: its legal form. */
const FORM =
  /(?:,? (?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|AG|SAS|SARL|S\.A\.?|SA|AB|Oy|BV|B\.V|Co|Corp|Corporation|Pte|Pty|PLC|Technologies|Holdings)\b\.?)+$/;
/** A name in capitals, of few words. */
const NAME = /^(?:\p{Lu}[\p{L}\d.&'-]*|\d+\p{Lu}\w*)(?: (?:\p{Lu}[\p{L}\d.&'-]*|\d+))?$/u;
/** Titles of rows and columns that are no names. */
const NO_NAME =
  /\b(?:data|information|categor(?:y|ies)|types?|purposes?|names?|identifiers?|company|country|service|services|provider|recipient|users?|states?|kingdom|details|part(?:y|ies))\b/i;

/** "Payment invoicing", "Network monitoring": what somebody does, not what they get. */
const DOES =
  /\b(?:\p{L}{3,}ing|services?|management|analysis|support|analytics|delivery|infrastructure|storage|tools?|interactions?)\W*(?:\([^()]*\)\W*)?$/iu;

/** The company that a cell is the name of; empty for any other. */
export function companyOf(cell: string, names: readonly string[]): ClaimRecipient[] {
  const known = partiesOfTitle(cell, names);
  if (known.length > 0) return known.every((to) => to.startsWith('named:')) ? known : [];
  const bare = cell
    .replace(/\([^()]*\)/g, ' ')
    .trim()
    .replace(FORM, '');
  return NAME.test(bare) && !NO_NAME.test(bare) ? [`named:${bare}`] : [];
}

/**
 * What a row states under a heading about those who get data: whom it names, and the data that another cell lists:
 * "Loftly Inc. | Norway | E-mail address, device IDs". Empty for every other row.
 */
export function namedRow(
  cells: readonly string[],
  section: string,
  names: readonly string[],
  listed: (cell: string, names: readonly string[]) => DataType[],
): Draft[] {
  if (!listsThem(section) || cells.length < 2) return [];
  const to = listed(cells[0]!, names).length > 0 ? [] : companyOf(cells[0]!, names);
  if (to.length === 0) return [];
  const rest = cells.slice(1);
  const data = rest
    .filter((cell) => !DOES.test(cell) && !listsPurposes(cell, names))
    .map((cell) => listed(cell, names))
    .find((types) => types.filter((t) => t !== 'unspecified').length > 1);
  if (!data) return [];
  const aim = rest.find((cell) => listsPurposes(cell, names));
  const purpose = aim ? purposesOfCell(aim, names) : undefined;
  return to.map((recipient) =>
    plainDraft({
      action: 'share',
      polarity: 'affirmed',
      data: [...data],
      recipient,
      confidence: 0.55,
      rule: 'named-row',
      ...(purpose && { purpose }),
    }),
  );
}
